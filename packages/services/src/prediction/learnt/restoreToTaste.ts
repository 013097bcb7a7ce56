import { deleteTasteRemoval } from "@segue/db";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { currentModels } from "../currentModels.ts";
import { subjectName } from "./subjectName.ts";
import { consequenceOf, type TasteConsequence } from "./tasteConsequence.ts";
import type { TasteSubjectInput } from "./removeFromTaste.ts";

/**
 * Takes a removal back: everything that was played counts again.
 *
 * @returns the first shelf before and after, the best cards first
 * @throws ServiceError notFound when nothing of the kind was removed
 */
export async function restoreToTaste({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: TasteSubjectInput;
}): Promise<TasteConsequence> {
  const { listenerId } = requireListener(ctx);
  const [catalogue, { models }] = await Promise.all([currentCatalogue(ctx.db, []), currentModels(ctx)]);
  const name = subjectName(input, { catalogue, clusters: models.clusters }) ?? "what you had removed";
  const consequence = await consequenceOf(ctx, listenerId, async () => {
    if (await deleteTasteRemoval(ctx.db, listenerId, input)) return;
    throw new ServiceError("notFound", `${name} was not removed from your taste`, "subjectId");
  });
  return { name, ...consequence };
}
