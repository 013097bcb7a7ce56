import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ModelFamily } from "../families/family.ts";

/** Sources that decide what a training makes: of the engine, its kernels, and training itself. */
function sourceFolders(): string[] {
  const engine = dirname(dirname(fileURLToPath(import.meta.resolve("@segue/engine/model"))));
  const kernels = dirname(fileURLToPath(import.meta.resolve("@segue/kernels")));
  return [engine, kernels, dirname(import.meta.dirname)];
}

/** Hash of the code that models are made by; another version of Segue goes on with nothing that this one left half done. */
export function codeFingerprint(): string {
  const hash = createHash("sha256");
  for (const folder of sourceFolders()) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
      if (name.endsWith(".ts") && !name.endsWith(".test.ts"))
        hash.update(name).update(readFileSync(join(folder, name)));
    }
  }
  return hash.digest("hex");
}

/** What a model is fitted with: its parameters, and the code. */
export function familyFingerprint({ name, kind, parameters, gate }: ModelFamily, code: string): string {
  const facts = JSON.stringify([name, kind, parameters, gate, code]);
  return createHash("sha256").update(facts).digest("hex").slice(0, 16);
}
