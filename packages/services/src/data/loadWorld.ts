import { insertWorld, readWorldListeners, readWorldMark, type WorldMark } from "@segue/db";
import type { Catalogue, ListenerId, NewInteraction, NewListener } from "@segue/engine/data";
import { ServiceError, type ServiceContext } from "../context.ts";
import { worldSizes } from "./world/worldSizes.ts";

export interface LoadWorldInput {
  /** what the world was made from; a database holds the world of one seed */
  seed: string;
  catalogue: Catalogue;
  listeners: readonly NewListener[];
  /** batches of one UTC month each; a month comes in one piece */
  events: Iterable<NewInteraction[]>;
  /** told how many interactions are stored so far */
  onProgress?: (stored: number) => void;
}

export interface WorldLoading {
  /** present: this very world was there already, and nothing was written */
  status: "loaded" | "present";
  /** interactions written */
  interactions: number;
}

/**
 * Brings a simulated world into the database, whole or not at all; bringing the same one again changes nothing.
 *
 * @throws ServiceError forbidden for anybody but Segue itself; conflict when another world is there
 */
export async function loadWorld({ ctx, input }: { ctx: ServiceContext; input: LoadWorldInput }): Promise<WorldLoading> {
  if (ctx.actor.kind !== "system") throw new ServiceError("forbidden", "Only Segue itself loads a world.");
  const { catalogue, listeners, events, onProgress } = input;
  const mark = { seed: input.seed, sizes: worldSizes(catalogue, listeners.length) };
  if (await isWorldPresent({ ctx, input: mark })) return { status: "present", interactions: 0 };
  let stored = 0;
  const onStored = (interactions: number) => onProgress?.((stored += interactions));
  const interactions = await insertWorld(ctx.db, { mark, at: ctx.clock(), catalogue, listeners, events, onStored });
  if (interactions !== null) return { status: "loaded", interactions };
  await isWorldPresent({ ctx, input: mark });
  return { status: "present", interactions: 0 };
}

/**
 * Whether this world is in the database; sizes that the caller does not name are not compared.
 *
 * @throws ServiceError conflict when another world is there, naming what differs
 */
export async function isWorldPresent({ ctx, input }: { ctx: ServiceContext; input: WorldMark }): Promise<boolean> {
  const present = await readWorldMark(ctx.db);
  if (!present) return false;
  if (present.seed !== input.seed) {
    throw new ServiceError(
      "conflict",
      `The database holds the world of seed "${present.seed}", not of "${input.seed}": keep that seed, or use an empty database.`,
      "seed",
    );
  }
  for (const [name, size] of Object.entries(input.sizes)) {
    if (present.sizes[name] === size) continue;
    throw new ServiceError(
      "conflict",
      `The database holds a world of ${present.sizes[name]} ${name}, not of ${size}: keep that number, or use an empty database.`,
      name,
    );
  }
  return true;
}

/** The database's numbers of world listeners, by their key within the world; a key that is not there is left out. */
export async function findWorldListeners({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { keys: readonly string[] };
}): Promise<Map<string, ListenerId>> {
  return (await readWorldListeners(ctx.db, input.keys)) as Map<string, ListenerId>;
}
