import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { publishRun, runParent, worldSize } from "./env.ts";
import { freePorts } from "./freePorts.ts";
import { RunningSegue } from "./runningSegue.ts";

/** One small world for all browser tests: own folder, own PostgreSQL, free ports. Playwright calls what it returns at the end. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(runParent());
  // As root, PostgreSQL runs as another user, who must be able to walk in.
  chmodSync(folder, 0o755);
  const [listenerPort, adminPort] = await freePorts(2);
  const segue = new RunningSegue({
    SEGUE_DATA_DIR: folder,
    SEGUE_LISTENER_PORT: String(listenerPort),
    SEGUE_ADMIN_PORT: String(adminPort),
    SEGUE_WORLD_LISTENERS: worldSize(),
  });
  const end = async () => {
    await segue.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await segue.ready();
  } catch (error) {
    await end();
    throw error;
  }
  publishRun({
    listenerUrl: `http://localhost:${listenerPort}`,
    adminUrl: `http://localhost:${adminPort}`,
    folder,
  });
  return end;
}
