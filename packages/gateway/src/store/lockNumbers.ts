// Advisory locks of a database that all gateways on it share. Any number will do, as long as nothing else there uses it.

/** Held while the tables are brought up to date. */
export const MIGRATION_LOCK = 7_351_604_218

/** Held while logs that have expired are deleted. */
export const SWEEP_LOCK = 7_351_604_219
