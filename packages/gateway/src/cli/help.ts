/** What `--help` prints. */
export const help = `Usage: feedback-gateway [options]
       feedback-gateway seed [--signals N] [--seed S] [--project ID] [--days N] [--data DIR]
       feedback-gateway backup [--data DIR] FILE
       feedback-gateway restore [--data DIR] FILE

Answers like an LLM, issues feedback tokens, and stores and reports feedback signals.

Options:
  --port PORT         Port to listen on; 0 takes a free one (env PORT; default 8787)
  --host HOST         Host to listen on (default 127.0.0.1)
  --data DIR          Folder for logs, signals and the secret (default .data)
  --memory            Keep everything in memory
  --config FILE       JSON file of projects, endpoints and keys (default: project demo, endpoint chat, key sk-demo)
  --rate TOKENS       Tokens per second of an answer; 0 is without pause (default 60)
  --upstream BASE_URL Answer from this OpenAI- or Anthropic-compatible server (env UPSTREAM_API_KEY: its key)
  --faults            Let things go wrong on purpose, by PUT /_faults from this machine
  --shutdown-delay S  Seconds to go on serving after SIGTERM, while /readyz says 503 (default 0)
  --version           Print the version
  --help              Print this

Seeding (while no gateway has the folder open; with DATABASE_URL it does not matter):
  --signals N         Adds so many signals, on as many answers as that takes (default 10000)
  --seed S            The same seed gives the same rows (default 1)
  --project ID        For this project (default demo)
  --days N            Over so many days up to today (default 90)

Backup of a folder (while no gateway has it open; what is in PostgreSQL is backed up by pg_dump):
  backup FILE         Writes the database and the secret to FILE, for its owner to read
  restore FILE        Puts them into a folder that has neither

Environment:
  PORT                As --port
  DATABASE_URL        PostgreSQL to keep everything in, where neither --data nor --memory is given
  FEEDBACK_SECRET     Signs the feedback tokens (default: one that is generated and kept beside the logs)
  UPSTREAM_API_KEY    Key that is sent to the upstream
`
