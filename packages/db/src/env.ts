import { dirname, join, resolve } from "node:path";
import { z } from "zod";

const serverUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Where Segue keeps its database, models and logs: SEGUE_DATA_DIR, or `.segue` in the repository. */
export function dataDir(): string {
  const given = process.env["SEGUE_DATA_DIR"];
  if (given) return resolve(/* turbopackIgnore: true */ given);
  return join(/* turbopackIgnore: true */ import.meta.dirname, "../../../.segue");
}

/** @throws Error that names the variable when it holds no PostgreSQL address */
function serverUrlOf(variable: string): string | undefined {
  const given = process.env[variable];
  if (!given) return undefined;
  if (serverUrl.safeParse(given).success) return given;
  throw new Error(`${variable} must name a PostgreSQL server: postgresql://user:password@host:port/database`);
}

/** The server that the person asked for instead of the embedded one; undefined when DATABASE_URL is not set. */
export function externalDatabaseUrl(): string | undefined {
  return serverUrlOf("DATABASE_URL");
}

/** An ordinary server for the integration tests, SEGUE_TEST_DATABASE_URL; undefined starts an embedded one. */
export function testServerUrl(): string | undefined {
  return serverUrlOf("SEGUE_TEST_DATABASE_URL");
}

/** What Prisma's command line needs to migrate `url` without downloading anything, by this very Node. */
export function migrationEnvironment(url: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: join(import.meta.dirname, "../bin/schemaEngine.mjs"),
    PATH: `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  };
}
