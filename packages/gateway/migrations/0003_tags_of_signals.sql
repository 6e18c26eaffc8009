ALTER TABLE "feedback_signals" ADD COLUMN "tags" text[];--> statement-breakpoint
UPDATE "feedback_signals" AS s SET "tags" = a."tags" FROM "answers" AS a WHERE a."id" = s."inference_id";--> statement-breakpoint
ALTER TABLE "feedback_signals" ALTER COLUMN "tags" SET NOT NULL;--> statement-breakpoint
-- Whoever adds a signal has read its log some time before, and the tags may be others by now.
CREATE OR REPLACE FUNCTION "feedback_signal_added"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended(new."inference_id"::text, 0));
	UPDATE "feedback_signals" AS s SET "tags" = a."tags" FROM "answers" AS a
	WHERE s."id" = new."id" AND a."id" = new."inference_id" AND s."tags" <> a."tags";
	PERFORM "settle_feedback"(new."inference_id");
	RETURN NULL;
END $$;--> statement-breakpoint
-- Behind the same lock, so that a signal that is being added has been added, and is seen, or sees the new tags.
CREATE OR REPLACE FUNCTION "log_tagged"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended(new."id"::text, 0));
	UPDATE "answers" SET "tags" = array(SELECT left(tag, 200) FROM unnest(new."tags") AS tag) WHERE "id" = new."id";
	UPDATE "feedback_signals" SET "tags" = array(SELECT left(tag, 200) FROM unnest(new."tags") AS tag)
	WHERE "inference_id" = new."id";
	RETURN NULL;
END $$;
