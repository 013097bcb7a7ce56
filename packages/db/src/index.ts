export { createDatabase, type Database } from "./database.ts";
export { ensureMonths, type LogMonth, lowestIdAt, monthOf } from "./data/partitions.ts";
