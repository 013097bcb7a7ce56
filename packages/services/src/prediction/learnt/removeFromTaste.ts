import { deleteTasteRemoval, saveTasteRemoval } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { tasteSubjects } from "@segue/engine/prediction";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { compareShelves, type ShelfComparison } from "../../decision/dial/compareShelves.ts";
import { firstShelf, type FirstShelf } from "../../decision/dial/firstShelf.ts";
import { readLivePolicy } from "../../decision/readLivePolicy.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { currentCatalogue } from "../catalogueCache.ts";
import { currentModels } from "../currentModels.ts";
import { readListenerTaste } from "../listenerTaste.ts";
import { subjectName } from "./subjectName.ts";

export const tasteSubjectInput = z.object({
  subject: z.enum(tasteSubjects, { error: `must be one of ${tasteSubjects.join(", ")}` }),
  subjectId: z.int({ error: "must be the number of an artist, genre or cluster" }).min(0),
});

type SubjectInput = z.infer<typeof tasteSubjectInput>;

/** What a change of her taste did. */
export interface TasteConsequence extends ShelfComparison {
  name: string;
  /** plays that count no longer, or again */
  plays: number;
}

/**
 * Has an artist, a genre or a cluster removed from the listener's taste: what she did with it until now counts neither for features nor
 * for candidates of hers, from the next Home on. Her history keeps it, and what models learn from all listeners together is not
 * touched: a removal is about her Home alone. What she plays of it from now on counts again.
 *
 * @returns the first shelf before and after, drawn with the same chances
 * @throws ServiceError notFound when there is no such subject
 */
export async function removeFromTaste({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SubjectInput;
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
  const consequence = await changing(ctx, listenerId, () => saveTasteRemoval(ctx.db, listenerId, removal));
  return { name, ...consequence };
}

/**
 * Takes a removal back: everything that was played counts again.
 *
 * @returns the first shelf before and after, drawn with the same chances
 * @throws ServiceError notFound when nothing of the kind was removed
 */
export async function restoreToTaste({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SubjectInput;
}): Promise<TasteConsequence> {
  const { listenerId } = requireListener(ctx);
  const [catalogue, { models }] = await Promise.all([currentCatalogue(ctx.db, []), currentModels(ctx)]);
  const name = subjectName(input, { catalogue, clusters: models.clusters }) ?? "what you had removed";
  const consequence = await changing(ctx, listenerId, async () => {
    if (await deleteTasteRemoval(ctx.db, listenerId, input)) return;
    throw new ServiceError("notFound", `${name} was not removed from your taste`, "subjectId");
  });
  return { name, ...consequence };
}

/** The first shelf before and after a change of the taste. */
async function changing(
  ctx: ServiceContext,
  listenerId: ListenerId,
  change: () => Promise<void>,
): Promise<Omit<TasteConsequence, "name">> {
  const before = await shelfNow(ctx, listenerId);
  await change();
  const after = await shelfNow(ctx, listenerId);
  return { ...compareShelves(before.shelf, after.shelf), plays: Math.abs(before.plays - after.plays) };
}

async function shelfNow(ctx: ServiceContext, listenerId: ListenerId): Promise<{ shelf: FirstShelf; plays: number }> {
  const [known, policy, { models }] = await Promise.all([
    readListenerTaste(ctx, listenerId),
    readLivePolicy({ ctx }),
    currentModels(ctx),
  ]);
  const shelf = firstShelf({ known, models, policy, seed: `taste of ${listenerId}` });
  return { shelf, plays: known.taste.plays.length };
}
