import { readModelRegistry, type Database } from "@segue/db";
import { readable } from "./modelTrials.ts";
import { memory, type LiveModels } from "./trainingWindow.ts";

/** What is live before a training: each version as it serves, and its trial. */
export async function liveModels(db: Database, dataDir: string): Promise<{ models: LiveModels; trials: LiveModels }> {
  const live = (await readModelRegistry(db)).filter(({ aliases }) => aliases.includes("live"));
  const byName = new Map(live.map((version) => [version.name, version]));
  const once = memory();
  const file = (checksum: string | null | undefined) =>
    checksum ? once(checksum, () => readable(dataDir, checksum)) : Promise.resolve(undefined);
  return {
    models: (name) => file(byName.get(name)?.checksum),
    trials: (name) => file(byName.get(name)?.trialChecksum),
  };
}
