import { delimiter, dirname, join } from "node:path";
import { pinnedNode, root } from "./paths.mjs";

/** What a person may have set to reach a registry; everything else that npm exports only makes pnpm and npm warn. */
const reachesRegistry = /^npm_config_(registry|.*proxy|noproxy|cafile|ca|strict_ssl|userconfig|cache|@.*|\/\/.*)$/i;

/** The environment of the person, without npm's own variables. */
export function cleanEnvironment(from = process.env) {
  return Object.fromEntries(
    Object.entries(from).filter(([name]) => !/^npm_/i.test(name) || reachesRegistry.test(name)),
  );
}

/** `cleanEnvironment` with the pinned Node and the workspace's commands first in PATH; nothing calls home. */
export function pinnedEnvironment(from = process.env) {
  const environment = cleanEnvironment(from);
  const path = [dirname(pinnedNode()), join(root, "node_modules/.bin"), environment.PATH ?? ""];
  return {
    ...environment,
    PATH: path.filter(Boolean).join(delimiter),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
}
