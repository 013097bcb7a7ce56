import { join } from "node:path";

/** Folder of the real data sets that the realism report and tests read; they say so and leave out what is not there. */
export const sharedData = process.env["SEGUE_SHARED_DATA"] ?? join(import.meta.dirname, "../../../shared/data");
