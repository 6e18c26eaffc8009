ALTER TABLE "answers" ADD COLUMN "seen_names" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "answers" ADD COLUMN "seen_scores" double precision[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
UPDATE "answers" AS a SET "seen_names" = seen."names", "seen_scores" = seen."scores"
FROM (
	SELECT "inference_id", array_agg("name") AS "names", array_agg("score") AS "scores" FROM (
		SELECT "inference_id", "name", sum("weighted_score") / sum("weight") AS "score"
		FROM "feedback_signals" WHERE "standing" AND "weight" > 0 AND "signal_type" = 'implicit'
		GROUP BY "inference_id", "name"
	) AS "each" GROUP BY "inference_id"
) AS seen
WHERE a."id" = seen."inference_id";--> statement-breakpoint
CREATE OR REPLACE FUNCTION "settle_feedback"("answer" uuid) RETURNS void LANGUAGE plpgsql AS $$
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
		"implicit_count" = sums."implicit_count", "implicit_weight" = sums."implicit_weight", "implicit_weighted" = sums."implicit_weighted", "implicit_squared" = sums."implicit_squared",
		"seen_names" = coalesce(seen."names", '{}'), "seen_scores" = coalesce(seen."scores", '{}')
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
	) AS sums, (
		SELECT array_agg("name") AS "names", array_agg("score") AS "scores" FROM (
			SELECT "name", sum("weighted_score") / sum("weight") AS "score"
			FROM "feedback_signals"
			WHERE "inference_id" = "answer" AND "standing" AND "weight" > 0 AND "signal_type" = 'implicit'
			GROUP BY "name"
		) AS "each"
	) AS seen
	WHERE "answers"."id" = "answer";
END $$;--> statement-breakpoint
CREATE OR REPLACE FUNCTION "feedback_signals_added"() RETURNS trigger LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
	"unsettled" uuid[];
	"answer" uuid;
BEGIN
	IF NOT EXISTS (SELECT FROM "added") THEN
		RETURN NULL;
	END IF;

	-- In the order of their ids, as whoever tags many logs takes them, so that no two wait for each other.
	PERFORM pg_advisory_xact_lock(hashtextextended("inference_id"::text, 0))
	FROM (SELECT DISTINCT "inference_id" FROM "added" ORDER BY "inference_id") AS "rated";

	-- Whoever adds a signal has read its log some time before, and the tags may be others by now.
	UPDATE "feedback_signals" AS s SET "tags" = a."tags" FROM "added" AS n JOIN "answers" AS a ON a."id" = n."inference_id"
	WHERE n."tags" <> a."tags" AND s."id" = n."id";

	SELECT array_agg(DISTINCT n."inference_id") INTO "unsettled" FROM "added" AS n
	WHERE n."supersedes" = n."signal_id" OR EXISTS (
		SELECT FROM "feedback_signals" AS s
		WHERE s."inference_id" = n."inference_id" AND s."id" <> n."id" AND (
			s."slot" = n."slot" AND s."signal_type" = n."signal_type" AND s."user_id" IS NOT DISTINCT FROM n."user_id"
			-- Nothing replaces the other, but both make up one of the seen scores.
			OR s."signal_type" = 'implicit' AND n."signal_type" = 'implicit' AND s."name" IS NOT DISTINCT FROM n."name"
			OR s."supersedes" = n."signal_id" OR n."supersedes" = s."signal_id"
		)
	);

	UPDATE "answers" AS a SET
		"explicit_count" = a."explicit_count" + n."explicit_count", "explicit_weight" = a."explicit_weight" + n."explicit_weight",
		"explicit_weighted" = a."explicit_weighted" + n."explicit_weighted", "explicit_squared" = a."explicit_squared" + n."explicit_squared",
		"implicit_count" = a."implicit_count" + n."implicit_count", "implicit_weight" = a."implicit_weight" + n."implicit_weight",
		"implicit_weighted" = a."implicit_weighted" + n."implicit_weighted", "implicit_squared" = a."implicit_squared" + n."implicit_squared",
		"seen_names" = a."seen_names" || n."seen_names", "seen_scores" = a."seen_scores" || n."seen_scores"
	FROM (
		SELECT
			"inference_id",
			count(*) FILTER (WHERE "signal_type" = 'explicit') AS "explicit_count",
			coalesce(sum("weight") FILTER (WHERE "signal_type" = 'explicit'), 0) AS "explicit_weight",
			coalesce(sum("weighted_score") FILTER (WHERE "signal_type" = 'explicit'), 0) AS "explicit_weighted",
			coalesce(sum("squared_weight") FILTER (WHERE "signal_type" = 'explicit'), 0) AS "explicit_squared",
			count(*) FILTER (WHERE "signal_type" = 'implicit') AS "implicit_count",
			coalesce(sum("weight") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_weight",
			coalesce(sum("weighted_score") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_weighted",
			coalesce(sum("squared_weight") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_squared",
			array_agg("name") FILTER (WHERE "signal_type" = 'implicit') AS "seen_names",
			array_agg("weighted_score" / "weight") FILTER (WHERE "signal_type" = 'implicit') AS "seen_scores"
		FROM "added" WHERE "weight" > 0 AND ("unsettled" IS NULL OR "inference_id" <> ALL("unsettled"))
		GROUP BY "inference_id"
	) AS n
	WHERE a."id" = n."inference_id";

	IF "unsettled" IS NOT NULL THEN
		FOREACH "answer" IN ARRAY "unsettled" LOOP
			PERFORM "settle_feedback"("answer");
		END LOOP;
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
-- What an older gateway stored is searched as the JSON that it is.
UPDATE "logs" SET
	"input_search" = coalesce("input_search", left(lower("input"::text), 100000)),
	"output_search" = coalesce("output_search", left(lower("output"::text), 100000))
WHERE "input_search" IS NULL OR ("output_search" IS NULL AND "output" IS NOT NULL);--> statement-breakpoint
-- Where the server has the extension and lets this user have it. Without, a search reads what it searches.
DO $$
BEGIN
	CREATE EXTENSION IF NOT EXISTS "pg_trgm";
	CREATE INDEX "logs_by_text" ON "logs" USING gin ("input_search" gin_trgm_ops, "output_search" gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN
	RAISE NOTICE 'Texts are searched without an index: %', SQLERRM;
END $$;
