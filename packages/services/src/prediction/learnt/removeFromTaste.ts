import { saveTasteRemoval } from "@segue/db";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { maxRowNumber } from "../../rowNumber.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { currentModels } from "../currentModels.ts";
import { subjectName } from "./subjectName.ts";
import { consequenceOf, type TasteConsequence } from "./tasteConsequence.ts";

/** An artist or show, a genre or a taste cluster, by its number. */
export const tasteSubjectInput = z.object({
  subject: z.enum(["artist", "genre", "cluster"], { error: "must be artist, genre or cluster" }),
  subjectId: z.int({ error: "must be the number of an artist, genre or cluster" }).min(0).max(maxRowNumber),
});

export type TasteSubjectInput = z.infer<typeof tasteSubjectInput>;

/**
 * Has an artist, a genre or a cluster removed from the listener's taste: what she did with it until now counts neither for features nor
 * for candidates of hers, from the next Home on. Her history keeps it, and what models learn from all listeners together is not
 * touched: a removal is about her Home alone. What she plays of it from now on counts again.
 *
 * @returns the first shelf before and after, the best cards first
 * @throws ServiceError notFound when there is no such subject
 */
export async function removeFromTaste({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: TasteSubjectInput;
}): Promise<TasteConsequence> {
  const { listenerId } = requireListener(ctx);
  const [catalogue, { models }] = await Promise.all([currentCatalogue(ctx.db, []), currentModels(ctx)]);
  const name = subjectName(input, { catalogue, clusters: models.clusters });
  if (name === null) {
    throw new ServiceError(
      "notFound",
      `no ${input.subject} ${input.subjectId}; remove what your taste page shows`,
      "subjectId",
    );
  }
  const removal = { ...input, name, removedAt: ctx.clock() };
  const consequence = await consequenceOf(ctx, listenerId, () => saveTasteRemoval(ctx.db, listenerId, removal));
  return { name, ...consequence };
}
