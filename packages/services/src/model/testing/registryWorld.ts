import { testDatabase, type TestDatabase } from "@segue/db/testing";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServiceContext } from "../../context.ts";
import { homeWorld, now, type HomeWorld } from "../../prediction/testing/homeWorld.ts";
import { trainModels } from "../trainModels.ts";

/** A catalogue that models can be fitted on, and a folder for their files. */
export interface RegistryWorld {
  db: TestDatabase;
  world: HomeWorld;
  folder: string;
  /** a context in which Segue itself acts at `now` */
  system: () => ServiceContext;
  train: () => ReturnType<typeof trainModels>;
  /** removes the database and the files */
  close: () => Promise<void>;
}

export async function registryWorld(): Promise<RegistryWorld> {
  const db = await testDatabase();
  const world = await homeWorld(db);
  const folder = mkdtempSync(join(tmpdir(), "segue-registry-"));
  const system = (): ServiceContext => ({
    db,
    actor: { kind: "system" },
    clock: () => new Date(now),
    random: () => 0.5,
    log: { info: () => {}, warn: () => {} },
  });
  return {
    db,
    world,
    folder,
    system,
    train: () => trainModels({ ctx: system(), input: { dataDir: folder } }),
    async close() {
      await db.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
