import { readLatestEvents, readLatestHome, type LatestEvent, type LatestHome } from "@segue/db";
import { featureValue } from "@segue/engine/data";
import type { z } from "zod";
import type { ServiceContext } from "../../context.ts";
import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import { composedHome } from "../../prediction/composedHome.ts";
import { currentModels } from "../../prediction/currentModels.ts";
import type { HomeView } from "../../prediction/homeView.ts";
import { servedPolicy } from "../../prediction/servedPolicy.ts";
import { comparedVector, type ComparedVector } from "./comparedVector.ts";
import { dialTerms, type DialTerms } from "./dialTerms.ts";
import { lensClusters, type LensCluster } from "./lensClusters.ts";
import { requireOpened, type LensAccess } from "./lensAccess.ts";
import type { lensListenerInput } from "./openListener.ts";

const toldEvents = 40;

/** A Home that was served, with the names of its cards. */
export interface ServedHome extends Pick<
  LatestHome,
  "homeId" | "servedAt" | "mode" | "policyVersion" | "requestedDial" | "appliedDial" | "latencyMicros"
> {
  shelves: { slateId: string; title: string; seen: number; cards: { rank: number; title: string | null }[] }[];
}

export interface LensView {
  listener: LensAccess & { zone: string; personalised: boolean };
  at: Date;
  /** as she would see it now; nobody was shown it and nothing is kept of it */
  home: HomeView;
  /** online, unprofiled or fallback */
  mode: string;
  dial: DialTerms;
  /** null before her first */
  served: ServedHome | null;
  vector: ComparedVector;
  clusters: LensCluster[];
  /** the latest first, without private sessions */
  events: LatestEvent[];
}

/**
 * A listener as Segue knows her: the Home that she would see now, the one that she was served last, her features as served and as they come
 * out again, her dial and why, her taste and what she did last.
 *
 * @throws ServiceError conflict while whoever asks has not said why; forbidden for other roles; notFound when she is gone
 */
export async function readLens(call: {
  ctx: ServiceContext;
  input: z.infer<typeof lensListenerInput>;
}): Promise<LensView> {
  const { ctx, input } = call;
  const access = await requireOpened(ctx, input.listenerId);
  const { listenerId } = access;
  const [{ record, show, known }, { models }, latest, events] = await Promise.all([
    composedHome(ctx, listenerId),
    currentModels(ctx),
    readLatestHome(ctx.db, listenerId),
    readLatestEvents(ctx.db, listenerId, toldEvents),
  ]);
  const policy = await servedPolicy(ctx, known, models);
  const now = { schemaHash: record.schemaHash, values: record.vector };
  const moment = latest && { at: latest.servedAt.getTime(), localHour: latest.localHour };
  const { personalised, zone, dials } = known.listener;
  return {
    listener: { ...access, zone, personalised },
    at: record.servedAt,
    home: show(),
    mode: record.mode,
    dial: dialTerms({
      policy,
      openness: featureValue(now, "openness60d"),
      dials: personalised ? dials : {},
      localHour: record.localHour,
      requested: record.requestedDial,
      applied: record.appliedDial,
    }),
    served: latest && (await named(ctx, latest)),
    vector: comparedVector(latest, { recomputed: moment && known.past.now(moment, models).vector, now }),
    clusters: lensClusters(known, models),
    events,
  };
}

async function named({ db }: ServiceContext, home: LatestHome): Promise<ServedHome> {
  const catalogue = await currentCatalogue(db, []);
  const { homeId, servedAt, mode, policyVersion, requestedDial, appliedDial, latencyMicros } = home;
  const served = { homeId, servedAt, mode, policyVersion, requestedDial, appliedDial, latencyMicros };
  return {
    ...served,
    shelves: home.shelves.map(({ slateId, title, seen, itemIds }) => ({
      slateId,
      title,
      seen,
      cards: itemIds.map((itemId, at) => ({ rank: at + 1, title: catalogue.itemOf(itemId)?.title ?? null })),
    })),
  };
}
