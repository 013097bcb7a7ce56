import { posix } from "node:path";
import type { Repository } from "./repository.ts";
import { memberOf } from "./place.ts";
import type { SourceFile } from "./sourceFile.ts";

/** Where an import leads. */
export type Target =
  | { kind: "file"; member: string; path: string }
  | { kind: "workspace"; member: string; subpath: string; path: string | undefined }
  | { kind: "external"; name: string };

const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

function existing(repository: Repository, path: string): string {
  const known = new Set(repository.files.map((file) => file.path));
  return endings.map((ending) => path + ending).find((candidate) => known.has(candidate)) ?? path;
}

/** "@scope/name" or "name" of a bare specifier, without its subpath. */
export function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function relativePath(file: SourceFile, specifier: string): string | undefined {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file.path), specifier);
  // The alias that Next.js projects use for their own source folder.
  return specifier.startsWith("@/") ? `${file.member}/src/${specifier.slice(2)}` : undefined;
}

/** Follows a specifier from a file to a file of the repository, a workspace member's export, or an outside package. */
export function resolveImport(repository: Repository, file: SourceFile, specifier: string): Target {
  const relative = relativePath(file, specifier);
  if (relative !== undefined) {
    const path = existing(repository, relative);
    return { kind: "file", member: memberOf(path), path };
  }
  const name = packageName(specifier);
  const found = [...repository.manifests].find(([, manifest]) => manifest.name === name);
  if (!found) return { kind: "external", name };
  const [member, manifest] = found;
  const subpath = `.${specifier.slice(name.length)}`;
  const exported = manifest.exports?.[subpath];
  return { kind: "workspace", member, subpath, path: exported && posix.join(member, exported) };
}
