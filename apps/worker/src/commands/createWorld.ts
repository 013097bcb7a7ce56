import type { Command } from "commander";
import { findWorldListeners, isWorldPresent, loadWorld } from "@segue/services/data";
import type { ServiceContext } from "@segue/services/context";
import {
  createWorld,
  defaultSettings,
  demoKeys,
  expectedInteractions,
  loggingPolicy,
  worldLog,
} from "@segue/simulator";
import { workerEnv } from "../env.ts";
import { startProgress } from "../progress.ts";
import { withSystem } from "../withSystem.ts";

/** A ready sign-in of the demonstration; without a listener it is somebody new. */
export interface DemoSignIn {
  email: string;
  name: string;
  listenerId: number | null;
}

export interface WorldWish {
  ctx: ServiceContext;
  /** how many listeners live in it */
  listeners: number;
  seed: string;
  /** days of listening before now */
  days?: number;
}

/**
 * Makes the world and loads it, unless it is there.
 *
 * @returns whether it is new, the demo sign-ins of its listeners, and one without a history
 * @throws ServiceError conflict when another world is there
 */
export async function ensureWorld(wish: WorldWish): Promise<{ created: boolean; demo: DemoSignIn[] }> {
  const { ctx, listeners, seed } = wish;
  const created = !(await isWorldPresent({ ctx, input: { seed, sizes: { listeners } } }));
  if (created) await fillDatabase(wish);
  const keys = demoKeys(seed);
  const ids = await findWorldListeners({ ctx, input: { keys: keys.map(({ key }) => key) } });
  const known = keys.map(({ name, displayName, key }) => ({
    email: `${name}@segue.test`,
    name: displayName,
    listenerId: ids.get(key) ?? null,
  }));
  return { created, demo: [...known, { email: "new@segue.test", name: "Noor", listenerId: null }] };
}

async function fillDatabase({ ctx, listeners, seed, days = defaultSettings.days }: WorldWish): Promise<void> {
  const progress = startProgress("world", "events");
  const world = createWorld({ seed, listeners, days, until: ctx.clock().getTime() });
  const expected = expectedInteractions({ listeners, days });
  const { interactions } = await loadWorld({
    ctx,
    input: {
      seed,
      catalogue: world.catalogue,
      listeners: world.listeners,
      log: worldLog(world),
      loggingPolicy,
      onProgress: (stored) => progress.update(stored, Math.max(expected, stored)),
    },
  });
  progress.finish(`${interactions.toLocaleString("en")} events of ${listeners.toLocaleString("en")} listeners`);
}

export function register(program: Command): void {
  program
    .command("create-world")
    .description("make a synthetic world (catalogue, listeners, a year of listening) and load it into the database")
    .option("--listeners <number>", "how many people live in it", Number)
    .option("--seed <text>", "the same seed makes the same world")
    .option("--days <number>", "days of listening before now", Number, defaultSettings.days)
    .action(async (options: { listeners?: number; seed?: string; days: number }) => {
      const env = workerEnv();
      const { listeners = env.SEGUE_WORLD_LISTENERS, seed = env.SEGUE_WORLD_SEED, days } = options;
      const { created } = await withSystem((ctx) => ensureWorld({ ctx, listeners, seed, days }));
      if (!created) console.log(`The world of seed "${seed}" with ${listeners} listeners is there already.`);
    });
}
