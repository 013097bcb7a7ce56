import { readWorldListeners } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../context.ts";

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
