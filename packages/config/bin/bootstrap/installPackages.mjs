import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cleanEnvironment } from "./environment.mjs";
import { pinnedPnpm, root } from "./paths.mjs";
import { progress } from "./progress.mjs";
import { capture } from "./run.mjs";
import { hashOfFiles, isStamped, stamp } from "./stamp.mjs";

const stampFile = join(root, "node_modules/.segue-install");
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL/;

/** npm waits a minute before its last try; a person without a network should know sooner. */
const quickToGiveUp = { npm_config_update_notifier: "false", npm_config_fetch_retry_maxtimeout: "10000" };

/** Everything that decides what node_modules must hold. */
function inputs() {
  const members = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name, "package.json")),
  );
  const files = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", "e2e/package.json"];
  return [...files.map((file) => join(root, file)), ...members.toSorted()].filter((file) => existsSync(file));
}

/** What to tell a person whose install failed: one line that names the cause, or pnpm's own last words. */
export function explainInstall({ code, output }) {
  if (code === 127) return "npx was not found: install npm, which comes with Node, and run the command again";
  const reason = unreachable.exec(output)?.[0];
  if (reason) {
    const registry = /https?:\/\/[^\s/]+/.exec(output)?.[0] ?? "the package registry";
    return `cannot reach ${registry} (${reason}): check the network, the proxy or \`npm config get registry\`, then run the command again`;
  }
  if (output.includes("ERR_PNPM_OUTDATED_LOCKFILE")) {
    return `pnpm-lock.yaml does not fit the package.json files: run \`npx ${pinnedPnpm()} install\` and commit the lockfile`;
  }
  const words = output.trim().split("\n").slice(-20).join("\n");
  return `the packages could not be installed:\n${words}`;
}

/**
 * Brings node_modules to what the lockfile says; returns at once when it already is.
 * @returns {Promise<string>} the hash of the installed state
 * @throws Error with one clear line when the registry cannot be reached
 */
export async function installPackages() {
  const hash = hashOfFiles(inputs());
  if (isStamped(stampFile, hash)) return hash;
  const bar = progress("Installing packages");
  const words = ["--yes", pinnedPnpm(), "install", "--frozen-lockfile", "--prod=false", "--reporter=append-only"];
  const answer = await capture({
    command: "npx",
    words: [...words, "--config.confirm-modules-purge=false"],
    env: { ...quickToGiveUp, ...cleanEnvironment() },
    onLine: (line) => bar.update(/^Progress: (.*)$/.exec(line)?.[1] ?? ""),
  });
  if (answer.code !== 0) {
    bar.fail();
    throw new Error(explainInstall(answer));
  }
  stamp(stampFile, hash);
  bar.done();
  return hash;
}
