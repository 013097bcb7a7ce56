import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Binaries, nativeFolder } from "./binaries.ts";

/** The operating-system user that runs PostgreSQL, which refuses to run as root; undefined means the current one. */
export type ServerUser = { uid: number; gid: number } | undefined;

/** `nobody`, which every Unix has, when Segue runs as root. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

/** Who made this file, when Segue runs as root in what belongs to an ordinary user; her server goes on as hers. */
export function ownerOf(file: string): ServerUser {
  if (process.getuid?.() !== 0 || !existsSync(file)) return undefined;
  const { uid, gid } = statSync(file);
  return uid === 0 ? undefined : { uid, gid };
}

/** Can a user other than the owner walk into this folder? */
function isReachable(folder: string): boolean {
  if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
  return folder === dirname(folder) || isReachable(dirname(folder));
}

/** A place that the server's user can reach: the wished one, or, as root inside a closed folder such as /root, /var/lib/segue. */
export function reachableFolder(wished: string, user: ServerUser): string {
  if (!user || isReachable(dirname(wished))) return wished;
  const mark = createHash("sha256").update(wished).digest("hex").slice(0, 12);
  return join("/var/lib/segue", mark, basename(wished));
}

/** The programs where the server's user can run them; copied once when the installed ones are out of its reach. */
export function reachableBinaries(binaries: Binaries, user: ServerUser): Binaries {
  const native = nativeFolder(binaries);
  const folder = reachableFolder(native, user);
  if (folder === native) return binaries;
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
    cpSync(native, `${folder}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${folder}.new`, folder);
  }
  const moved = (path: string) => join(folder, "bin", basename(path));
  return { initdb: moved(binaries.initdb), pg_ctl: moved(binaries.pg_ctl), postgres: moved(binaries.postgres) };
}

/** An empty folder that belongs to the server's user alone. */
export function emptyServerFolder(folder: string, user: ServerUser): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}
