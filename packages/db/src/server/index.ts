export { dataDir, externalDatabaseUrl } from "../env.ts";
export { openCluster, type RunningCluster, runningPort, startCluster, stopCluster } from "./cluster.ts";
export { freePort } from "./freePort.ts";
export { ensureDatabase, migrateDatabase, withDatabase } from "./migrate.ts";
export { scratchDatabase, type ScratchDatabase } from "./scratchDatabase.ts";
export { type JobRunner, runJobs } from "./runJobs.ts";
