import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

export const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../../../..");

/** The exact pnpm that wrote the lockfile, from `packageManager`. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return packageManager.split("+")[0];
}

/**
 * The real binary of the pinned Node, never the shell shim in node_modules/.bin: a signal must reach Node itself.
 * @throws Error when no binary of this platform was installed
 */
export function pinnedNode() {
  const inPackage = join(root, "node_modules/node");
  const perPlatform = `node-${process.platform}-${process.arch}/bin/node`;
  const places = [
    join(inPackage, "bin/node"),
    join(inPackage, "node_modules", perPlatform),
    join(root, "node_modules", perPlatform),
  ];
  const found = places.find((place) => existsSync(place));
  if (!found) {
    throw new Error(
      `no Node binary for ${process.platform} ${process.arch} in node_modules/node: delete node_modules and run the command again`,
    );
  }
  return found;
}
