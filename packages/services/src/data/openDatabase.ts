import { createDatabase, type Database } from "@segue/db";

export type { Database };

/**
 * Opens a database that is up and migrated, for a process that serves for as long as it lives.
 *
 * @param options.poolSize connections at most
 */
export function openDatabase(options: { url: string; poolSize: number }): Database {
  return createDatabase(options);
}
