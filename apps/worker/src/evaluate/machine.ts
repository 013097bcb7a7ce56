import { readFileSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const manifest = z.object({ version: z.string() });

/** Where and with what something was measured. */
export interface Surroundings {
  machine: string;
  versions: string;
}

/** The machine and the versions of this process, for a report. */
export function surroundings(): Surroundings {
  const text = readFileSync(join(import.meta.dirname, "../../../../package.json"), "utf8");
  const { version } = manifest.parse(JSON.parse(text));
  const processor = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return {
    machine: `${processor}, ${availableParallelism()} threads, ${memory}, ${process.platform} ${process.arch}`,
    versions: `Segue ${version}, Node ${process.versions.node}, V8 ${process.versions.v8}`,
  };
}
