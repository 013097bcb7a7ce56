import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const schema = z.object({ listenerAuth: z.string().min(32), staffAuth: z.string().min(32) });

/**
 * What signs the sessions of this installation: made at the first start, kept in the data folder, readable by its owner.
 * @throws Error naming the file when it was broken
 */
export function readSecrets(dataFolder: string): z.infer<typeof schema> {
  const file = join(dataFolder, "secrets.json");
  if (!existsSync(file)) {
    const fresh = { listenerAuth: randomBytes(32).toString("hex"), staffAuth: randomBytes(32).toString("hex") };
    writeFileSync(`${file}.new`, JSON.stringify(fresh), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const secrets = schema.safeParse(parsed(readFileSync(file, "utf8")));
  if (secrets.success) return secrets.data;
  throw new Error(`${file} is broken: delete it, and everybody signs in again`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
