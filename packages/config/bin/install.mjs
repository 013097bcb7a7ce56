#!/usr/bin/env node
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildKernels } from "./bootstrap/buildKernels.mjs";
import { generateClient } from "./bootstrap/generateClient.mjs";
import { installPackages } from "./bootstrap/installPackages.mjs";
import { withLock } from "./bootstrap/lock.mjs";
import { root } from "./bootstrap/paths.mjs";

function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < 20) throw new Error(`Node 20 or newer is needed to start Segue, this is ${process.version}`);
  if (process.platform === "win32") throw new Error("Segue runs on Linux and macOS; on Windows use WSL");
}

/**
 * Packages and generated code of this checkout, ready to run. Safe when several commands start at once. What goes wrong
 * is one line, and the process ends.
 * @param {(() => void) | undefined} onFailure what else to say before the end
 */
export async function install(onFailure) {
  try {
    checkNode();
    const lockFile = join(root, "node_modules/.segue-install.lock");
    const onWait = (pid) =>
      process.stderr.write(`Another Segue command (process ${pid}) installs packages: waiting for it\n`);
    await withLock({ lockFile, onWait }, async () => {
      const packagesHash = await installPackages();
      await generateClient(packagesHash);
      await buildKernels(packagesHash);
    });
  } catch (error) {
    process.stderr.write(`segue: ${error.message}\n`);
    onFailure?.();
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await install();
