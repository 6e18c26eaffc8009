CREATE TABLE "rate_limit_counts" (
	"subject" text NOT NULL,
	"window" text NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "rate_limit_counts_subject_window_starts_at_pk" PRIMARY KEY("subject","window","starts_at")
);
--> statement-breakpoint
CREATE INDEX "rate_limit_counts_by_end" ON "rate_limit_counts" USING btree ("ends_at");