export { dataDir, externalDatabaseUrl } from "../env.ts";
export { type Holding, tryHoldFile } from "./fileLock.ts";
export { freePort } from "./freePort.ts";
export { ensureDatabase, migrateDatabase, withDatabase } from "./migrate.ts";
export { shareCluster } from "./sharedCluster.ts";
export { addBenchTracks, type BenchTracks, readBenchListeners } from "./benchTracks.ts";
export { scratchDatabase, type ScratchDatabase } from "./scratchDatabase.ts";
export { type JobRunner, runJobs } from "./runJobs.ts";
