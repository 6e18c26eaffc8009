CREATE TABLE "answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint NOT NULL,
	"project" text NOT NULL,
	"endpoint" text NOT NULL,
	"model" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"tags" text[] NOT NULL,
	"explicit_count" integer DEFAULT 0 NOT NULL,
	"explicit_weight" double precision DEFAULT 0 NOT NULL,
	"explicit_weighted" double precision DEFAULT 0 NOT NULL,
	"explicit_squared" double precision DEFAULT 0 NOT NULL,
	"explicit_score" double precision GENERATED ALWAYS AS (explicit_weighted / nullif(explicit_weight, 0)) STORED,
	"implicit_count" integer DEFAULT 0 NOT NULL,
	"implicit_weight" double precision DEFAULT 0 NOT NULL,
	"implicit_weighted" double precision DEFAULT 0 NOT NULL,
	"implicit_squared" double precision DEFAULT 0 NOT NULL,
	"implicit_score" double precision GENERATED ALWAYS AS (implicit_weighted / nullif(implicit_weight, 0)) STORED
);
--> statement-breakpoint
ALTER TABLE "logs" ADD COLUMN "input_search" text;--> statement-breakpoint
ALTER TABLE "logs" ADD COLUMN "output_search" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "project" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "endpoint" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "model" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "answered_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "name" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "slot" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "supersedes" text;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "standing" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "weighted_score" double precision;--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD COLUMN "squared_weight" double precision;--> statement-breakpoint
-- What an older gateway stored. The slot is that of the protocol's slotOf; products too small to be added up are 0.
UPDATE "feedback_signals" AS s SET
	"project" = l."project",
	"endpoint" = l."endpoint",
	"model" = left(l."model", 200),
	"answered_at" = l."created_at",
	"name" = left(s."signal_name", 200),
	"slot" = case when s."signal_name" in ('thumbs_up', 'thumbs_down') then 'thumbs' else s."signal_name" end
		|| case
			when s."signal_name" = '' then ''
			when json_typeof(s."metadata"->'signal_slot') = 'object' then ' [object Object]'
			when s."metadata"->>'signal_slot' = '' then ''
			when json_typeof(s."metadata"->'signal_slot') = 'boolean' and s."metadata"->>'signal_slot' = 'false' then ''
			when json_typeof(s."metadata"->'signal_slot') = 'number' and s."metadata"->>'signal_slot' = '0' then ''
			else coalesce(' ' || (s."metadata"->>'signal_slot'), '')
		end,
	"supersedes" = case
		when json_typeof(s."metadata"->'supersedes') = 'string' and length(s."metadata"->>'supersedes') <= 200
		then s."metadata"->>'supersedes'
	end,
	"weighted_score" = case when s."weight" < 1e-145 or abs(s."score") < 1e-145 then 0 else s."weight" * s."score" end,
	"squared_weight" = case when s."weight" < 1e-145 then 0 else s."weight" * s."weight" end
FROM "logs" AS l WHERE l."id" = s."inference_id";--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "project" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "endpoint" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "model" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "answered_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "weighted_score" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "squared_weight" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_id_logs_id_fk" FOREIGN KEY ("id") REFERENCES "public"."logs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "answers_by_project" ON "answers" USING btree ("project","seq");--> statement-breakpoint
CREATE INDEX "answers_by_time" ON "answers" USING btree ("project","created_at");--> statement-breakpoint
CREATE INDEX "answers_by_explicit_score" ON "answers" USING btree ("project","explicit_score","explicit_weight","seq") WHERE explicit_score is not null;--> statement-breakpoint
CREATE INDEX "answers_by_implicit_score" ON "answers" USING btree ("project","implicit_score","implicit_weight","seq") WHERE implicit_score is not null;--> statement-breakpoint
INSERT INTO "answers" ("id", "seq", "project", "endpoint", "model", "created_at", "tags")
SELECT "id", "seq", "project", "endpoint", left("model", 200), "created_at", array(SELECT left(tag, 200) FROM unnest("tags") AS tag)
FROM "logs";--> statement-breakpoint
-- All that the reports read of a signal, so that none of them reads the table.
CREATE INDEX "feedback_signals_for_reports" ON "feedback_signals" ("project", "answered_at")
	INCLUDE ("signal_type", "signal_source", "name", "endpoint", "model", "score", "weight", "weighted_score", "squared_weight", "inference_id")
	WHERE "standing" AND "weight" > 0;--> statement-breakpoint
-- The rule is that of the protocol's combineSignals: the newest of a slot of a user stands, and none that another names.
CREATE FUNCTION "settle_feedback"("answer" uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "feedback_signals" AS s SET "standing" = ruled."standing"
	FROM (
		SELECT "id", NOT "replaced" AND row_number() OVER (
			PARTITION BY "replaced", "signal_type", "user_id", "slot", CASE WHEN "slot" IS NULL THEN "id" END
			ORDER BY "seq" DESC
		) = 1 AS "standing"
		FROM (
			SELECT "id", "seq", "signal_type", "user_id", "slot", coalesce("signal_id" = any(array(
				SELECT "supersedes" FROM "feedback_signals" WHERE "inference_id" = "answer" AND "supersedes" IS NOT NULL
			)), false) AS "replaced"
			FROM "feedback_signals" WHERE "inference_id" = "answer"
		) AS "marked"
	) AS "ruled"
	WHERE s."id" = ruled."id" AND s."standing" <> ruled."standing";

	UPDATE "answers" SET
		"explicit_count" = sums."explicit_count", "explicit_weight" = sums."explicit_weight", "explicit_weighted" = sums."explicit_weighted", "explicit_squared" = sums."explicit_squared",
		"implicit_count" = sums."implicit_count", "implicit_weight" = sums."implicit_weight", "implicit_weighted" = sums."implicit_weighted", "implicit_squared" = sums."implicit_squared"
	FROM (
		SELECT
			count(*) FILTER (WHERE "signal_type" = 'explicit') AS "explicit_count",
			coalesce(sum("weight") FILTER (WHERE "signal_type" = 'explicit'), 0) AS "explicit_weight",
			coalesce(sum("weighted_score") FILTER (WHERE "signal_type" = 'explicit'), 0) AS "explicit_weighted",
			coalesce(sum("squared_weight") FILTER (WHERE "signal_type" = 'explicit'), 0) AS "explicit_squared",
			count(*) FILTER (WHERE "signal_type" = 'implicit') AS "implicit_count",
			coalesce(sum("weight") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_weight",
			coalesce(sum("weighted_score") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_weighted",
			coalesce(sum("squared_weight") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_squared"
		FROM "feedback_signals" WHERE "inference_id" = "answer" AND "standing" AND "weight" > 0
	) AS sums
	WHERE "answers"."id" = "answer";
END $$;--> statement-breakpoint
-- Signals on one answer are settled one after the other: of two that arrive together, neither sees the other.
CREATE FUNCTION "feedback_signal_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended(new."inference_id"::text, 0));
	PERFORM "settle_feedback"(new."inference_id");
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "feedback_signal_added" AFTER INSERT ON "feedback_signals"
	FOR EACH ROW EXECUTE FUNCTION "feedback_signal_added"();--> statement-breakpoint
CREATE FUNCTION "log_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO "answers" ("id", "seq", "project", "endpoint", "model", "created_at", "tags")
	VALUES (new."id", new."seq", new."project", new."endpoint", left(new."model", 200), new."created_at",
		array(SELECT left(tag, 200) FROM unnest(new."tags") AS tag));
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "log_added" AFTER INSERT ON "logs" FOR EACH ROW EXECUTE FUNCTION "log_added"();--> statement-breakpoint
CREATE FUNCTION "log_tagged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	UPDATE "answers" SET "tags" = array(SELECT left(tag, 200) FROM unnest(new."tags") AS tag) WHERE "id" = new."id";
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "log_tagged" AFTER UPDATE OF "tags" ON "logs" FOR EACH ROW
	WHEN (old."tags" IS DISTINCT FROM new."tags") EXECUTE FUNCTION "log_tagged"();--> statement-breakpoint
SELECT "settle_feedback"("inference_id") FROM (SELECT DISTINCT "inference_id" FROM "feedback_signals") AS "rated";
