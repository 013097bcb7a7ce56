/** For a process that serves: the database is up and migrated, and stays open as long as the process lives. */
export { createDatabase as openDatabase, type Database } from "@segue/db";
