import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pinnedEnvironment } from "./environment.mjs";
import { root } from "./paths.mjs";
import { progress } from "./progress.mjs";
import { capture } from "./run.mjs";
import { hashOfFiles, isStamped, stamp } from "./stamp.mjs";

const stampFile = join(root, "node_modules/.segue-client");
const client = join(root, "packages/db/src/generated/client.ts");
const engine = join(root, "packages/db/bin/schemaEngine.mjs");
const config = join(root, "prisma/prisma.config.ts");

/**
 * Writes the Prisma client from the schema files; returns at once when neither schema nor packages changed.
 * @param {string} packagesHash the installed state: another Prisma writes another client
 * @throws Error with Prisma's own words when the schema is not valid
 */
export async function generateClient(packagesHash) {
  const schema = join(root, "prisma/schema");
  const files = readdirSync(schema)
    .toSorted()
    .map((name) => join(schema, name));
  const hash = `${packagesHash} ${hashOfFiles([...files, engine])}`;
  if (existsSync(client) && isStamped(stampFile, hash)) return;
  const bar = progress("Generating the database client");
  const answer = await capture({
    command: join(root, "node_modules/.bin/prisma"),
    words: ["generate", "--no-hints", "--config", config],
    env: { ...pinnedEnvironment(), PRISMA_SCHEMA_ENGINE_BINARY: engine },
  });
  if (answer.code !== 0 || !existsSync(client)) {
    bar.fail();
    throw new Error(`the database client could not be generated:\n${answer.output.trim()}`);
  }
  stamp(stampFile, hash);
  bar.done();
}
