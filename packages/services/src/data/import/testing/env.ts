import { join } from "node:path";

/** Folder of the real data sets; tests say so and skip what is not there. */
export const sharedData =
  process.env["SEGUE_SHARED_DATA"] ?? join(import.meta.dirname, "../../../../../../../shared/data");
