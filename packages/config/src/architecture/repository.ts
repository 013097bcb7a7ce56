import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSource, type SourceFile } from "./sourceFile.ts";

/** What a workspace member says about itself in package.json. */
export interface Manifest {
  name: string;
  exports?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** The parsed repository: what every rule looks at. */
export interface Repository {
  root: string;
  files: SourceFile[];
  /** by folder of the member, "packages/engine" */
  manifests: Map<string, Manifest>;
}

const sourceFolders = ["apps", "packages", "e2e", "prisma"];
const skippedFolder =
  /^(node_modules|assembly|\.next|\.turbo|\.segue|generated|dist|coverage|test-results|playwright-report)$/;
const sourceName = /\.(tsx?|mts|mjs|js)$/;

function walk(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skippedFolder.test(entry.name) ? [] : walk(root, path);
    return sourceName.test(entry.name) && !entry.name.endsWith(".d.ts") ? [path] : [];
  });
}

function members(root: string): string[] {
  const inside = ["apps", "packages"].flatMap((folder) =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`) : [],
  );
  return [...inside, "e2e"];
}

function manifestAt(root: string, member: string): [string, Manifest][] {
  const file = join(root, member, "package.json");
  return existsSync(file) ? [[member, JSON.parse(readFileSync(file, "utf8")) as Manifest]] : [];
}

/**
 * Reads and parses every source file of a checkout; generated and built files are left out.
 * @throws Error when there is none: a guard that saw nothing must not pass
 */
export function readRepository(root: string): Repository {
  const paths = sourceFolders.flatMap((folder) => walk(root, folder)).toSorted();
  if (paths.length === 0) throw new Error(`no source file under ${root}: nothing was checked`);
  const files = paths.map((path) => parseSource(path, readFileSync(join(root, path), "utf8")));
  return { root, files, manifests: new Map(members(root).flatMap((member) => manifestAt(root, member))) };
}
