import type { ServiceContext } from "../context.ts";
import { currentCatalogue } from "./catalogueCache.ts";
import { currentModels } from "./currentModels.ts";

/** Brings models and catalogue into this process, so that the first Home is as quick as the others. */
export async function prepareHome({ ctx }: { ctx: ServiceContext }): Promise<void> {
  await Promise.all([currentModels(ctx), currentCatalogue(ctx.db, [])]);
}
