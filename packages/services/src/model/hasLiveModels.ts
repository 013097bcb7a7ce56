import { readAliasedModels } from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { modelNames } from "./modelNames.ts";

/** Whether every model that a server needs has a live version. */
export async function hasLiveModels({ ctx }: { ctx: Pick<ServiceContext, "db"> }): Promise<boolean> {
  const aliased = await readAliasedModels(ctx.db);
  const live = new Set(aliased.filter(({ alias }) => alias === "live").map(({ name }) => name));
  return modelNames.every((name) => live.has(name));
}
