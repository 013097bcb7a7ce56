import { readWorldMark, type WorldMark } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";

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
