import { readTasteRemovals, type NamedRemoval } from "@segue/db";
import { featureValue } from "@segue/engine/data";
import { seededRandom } from "@segue/engine/math";
import { believedTaste, type BelievedSubject, type ServingModels, type TasteSubject } from "@segue/engine/prediction";
import type { ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { itemView, type ItemView } from "../cardView.ts";
import { currentModels } from "../currentModels.ts";
import { decideHome } from "../decideHome.ts";
import { readListenerTaste, type ListenerTaste } from "../listenerTaste.ts";
import { servedPolicy } from "../servedPolicy.ts";
import { habitWords, type Habit } from "./habitWords.ts";
import { monthOf } from "./monthOf.ts";
import { subjectName } from "./subjectName.ts";

/** Of each kind, the greatest. */
const shown: Record<TasteSubject, number> = { artist: 12, genre: 10, cluster: 8 };

export interface LearntSubject extends BelievedSubject {
  subject: TasteSubject;
  name: string;
  /** what the cover of an artist or show is drawn from; null for the rest */
  card: ItemView | null;
}

export interface LearntTaste {
  /** false: nothing of her past is used */
  personalised: boolean;
  habits: Habit[];
  artists: LearntSubject[];
  genres: LearntSubject[];
  clusters: LearntSubject[];
  /** the latest first */
  removals: NamedRemoval[];
}

/**
 * What Segue believes of the signed-in listener, from the same taste and the same feature vector that her Home is made from: her habits in
 * words, and artists, genres and clusters with their shares.
 */
export async function describeTaste({ ctx }: { ctx: ServiceContext }): Promise<LearntTaste> {
  const { listenerId } = requireListener(ctx);
  const [known, { models }, removals] = await Promise.all([
    readListenerTaste(ctx, listenerId),
    currentModels(ctx),
    readTasteRemovals(ctx.db, listenerId),
  ]);
  const policy = await servedPolicy(ctx, known, models);
  const { vector } = decideHome({ known, models, policy, random: seededRandom("vector") });
  const material = { catalogue: known.catalogue, clusters: models.clusters ?? null };
  const believed = believedTaste(known.taste, material);
  const learnt = (subject: TasteSubject) =>
    believed[subject].flatMap((one) => learntSubject({ ...one, subject }, known, models));
  return {
    personalised: known.listener.personalised,
    habits: habitWords({ feature: (name) => featureValue(vector, name), ...monthOf(known) }),
    artists: learnt("artist").slice(0, shown.artist),
    genres: learnt("genre").slice(0, shown.genre),
    clusters: learnt("cluster").slice(0, shown.cluster),
    removals,
  };
}

type Believed = BelievedSubject & { subject: TasteSubject };

function learntSubject(
  believed: Believed,
  { catalogue, taste }: ListenerTaste,
  models: ServingModels,
): LearntSubject[] {
  const name = subjectName(believed, { catalogue, clusters: models.clusters });
  if (name === null) return [];
  const item = believed.subject === "artist" ? catalogue.itemOf(believed.subjectId) : undefined;
  return [{ ...believed, name, card: item ? itemView(item, catalogue, taste) : null }];
}
