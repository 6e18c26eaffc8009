-- Signals are settled for a statement that adds many, and not one by one. Of most answers a new signal replaces nothing and
-- is replaced by nothing, so that it only adds to the sums; the others are settled from all of their signals, as before.
DROP TRIGGER "feedback_signal_added" ON "feedback_signals";--> statement-breakpoint
DROP FUNCTION "feedback_signal_added"();--> statement-breakpoint
-- Every step goes by an index, whatever the tables were when a connection made its plans.
CREATE FUNCTION "feedback_signals_added"() RETURNS trigger LANGUAGE plpgsql
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
			OR s."supersedes" = n."signal_id" OR n."supersedes" = s."signal_id"
		)
	);

	UPDATE "answers" AS a SET
		"explicit_count" = a."explicit_count" + n."explicit_count", "explicit_weight" = a."explicit_weight" + n."explicit_weight",
		"explicit_weighted" = a."explicit_weighted" + n."explicit_weighted", "explicit_squared" = a."explicit_squared" + n."explicit_squared",
		"implicit_count" = a."implicit_count" + n."implicit_count", "implicit_weight" = a."implicit_weight" + n."implicit_weight",
		"implicit_weighted" = a."implicit_weighted" + n."implicit_weighted", "implicit_squared" = a."implicit_squared" + n."implicit_squared"
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
			coalesce(sum("squared_weight") FILTER (WHERE "signal_type" = 'implicit'), 0) AS "implicit_squared"
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
CREATE TRIGGER "feedback_signals_added" AFTER INSERT ON "feedback_signals" REFERENCING NEW TABLE AS "added"
	FOR EACH STATEMENT EXECUTE FUNCTION "feedback_signals_added"();
