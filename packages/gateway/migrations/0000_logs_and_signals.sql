CREATE TABLE "logs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "logs_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"project" text NOT NULL,
	"endpoint" text NOT NULL,
	"dialect" text NOT NULL,
	"model" text NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"user_id" text,
	"input" json NOT NULL,
	"output" json,
	"metadata" json,
	"tags" text[] NOT NULL,
	"input_tokens" integer,
	"output_tokens" integer
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "feedback_signals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "feedback_signals_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"inference_id" uuid NOT NULL,
	"signal_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"user_id" text,
	"score" double precision NOT NULL,
	"weight" double precision NOT NULL,
	"improvement" json,
	"qualitative_feedback" text,
	"signal_name" text,
	"signal_source" text NOT NULL,
	"signal_type" text NOT NULL,
	"metadata" json
);
--> statement-breakpoint
ALTER TABLE "feedback_signals" ADD CONSTRAINT "feedback_signals_inference_id_logs_id_fk" FOREIGN KEY ("inference_id") REFERENCES "public"."logs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "logs_by_project" ON "logs" USING btree ("project","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_signals_once" ON "feedback_signals" USING btree ("inference_id","signal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "feedback_signals_by_log" ON "feedback_signals" USING btree ("inference_id","seq");