import { insertWorld } from "@segue/db";
import { type Catalogue, type LoggingPolicy, matchKey, type NewListener, type WorldBatch } from "@segue/engine/data";
import { encodeSlatePool } from "@segue/engine/decision";
import { ServiceError, type ServiceContext } from "../context.ts";
import { isWorldPresent } from "./isWorldPresent.ts";
import { worldSizes } from "./world/worldSizes.ts";

export interface LoadWorldInput {
  /** what the world was made from; a database holds the world of one seed */
  seed: string;
  catalogue: Catalogue;
  listeners: readonly NewListener[];
  /** batches of one UTC month each; a month comes in one piece */
  log: Iterable<WorldBatch>;
  /** what showed the log's Homes */
  loggingPolicy: LoggingPolicy;
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
  const { catalogue, listeners, log, loggingPolicy, onProgress } = input;
  const mark = { seed: input.seed, sizes: worldSizes(catalogue, listeners.length) };
  if (await isWorldPresent({ ctx, input: mark })) return { status: "present", interactions: 0 };
  let stored = 0;
  const onStored = (interactions: number) => onProgress?.((stored += interactions));
  const interactions = await insertWorld(ctx.db, {
    mark,
    at: ctx.clock(),
    catalogue,
    keyOf: matchKey,
    encodePool: encodeSlatePool,
    listeners,
    log,
    loggingPolicy,
    onStored,
  });
  if (interactions !== null) return { status: "loaded", interactions };
  await isWorldPresent({ ctx, input: mark });
  return { status: "present", interactions: 0 };
}
