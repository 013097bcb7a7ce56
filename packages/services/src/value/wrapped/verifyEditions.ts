import {
  type ArtistClusters,
  readVerifiedListeners,
  type VerifiedBatch,
  verifyBatch,
  verifyStandings,
  withVerifySession,
  type WrongStanding,
} from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { liveModels } from "../../prediction/currentModels.ts";
import { leavesThatDiffer } from "./verifyLeaves.ts";

/** Listeners that are worked out together: enough that the database works on sets, few enough that it keeps them in memory. */
const batch = 250;
/** Mismatches that are named; all are counted. */
const mostListed = 50;

export interface VerifyQuestion {
  /** null verifies every year */
  year?: number | null;
  /** null verifies everybody, and the standings */
  listenerId?: number | null;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** Something stored that is not what the log says. */
export interface EditionMismatch {
  /** null where it concerns an artist's listeners together */
  listenerId: number | null;
  year: number;
  /** place in the edition, such as `top.artists.0.listens`; or what else is wrong */
  field: string;
  /** undefined where nothing is stored */
  stored: unknown;
  found: unknown;
}

export interface VerifiedEditions {
  /** worked out again */
  editions: number;
  /** left out: made from a log that has changed since */
  older: number;
  /** compared without the clusters of their journey, which are not the live ones */
  otherClusters: number;
  /** all, also those that are not listed */
  mismatches: number;
  /** the first of them */
  listed: EditionMismatch[];
}

/**
 * Works out every stored Wrapped edition again, by the definitions alone and in the database, and says what differs. Shares nothing with
 * what makes them.
 * @throws Error when the database does not know the zone of a row
 */
export async function verifyEditions({
  ctx,
  input: { year = null, listenerId = null, onProgress },
}: {
  ctx: ServiceContext;
  input: VerifyQuestion;
}): Promise<VerifiedEditions> {
  return withVerifySession(ctx.db, await artistClusters(ctx), async (session) => {
    const { listenerIds, olderThanLog } = await readVerifiedListeners(session, { year, listenerId });
    const verified: VerifiedEditions = {
      editions: 0,
      older: olderThanLog,
      otherClusters: 0,
      mismatches: 0,
      listed: [],
    };
    for (let at = 0; at < listenerIds.length; at += batch) {
      const part: ListenerId[] = listenerIds.slice(at, at + batch);
      add(verified, await verifyBatch(session, part, year));
      onProgress?.({ done: Math.min(at + batch, listenerIds.length), total: listenerIds.length });
    }
    if (listenerId === null) list(verified, (await verifyStandings(session, year)).map(mismatchOfStanding));
    return verified;
  });
}

async function artistClusters(ctx: ServiceContext): Promise<ArtistClusters> {
  const { models, versions } = await liveModels(ctx);
  const clusters = models.clustersArtists;
  const live = versions.find(({ name }) => name === "clusters-artists");
  if (!clusters || !live) return { version: null, artistIds: [], clusterIds: [] };
  const clusterIds = Array.from(clusters.clusterOf, (place) => clusters.ids[place] ?? 0);
  return { version: String(live.version), artistIds: Array.from(clusters.itemIds), clusterIds };
}

function add(verified: VerifiedEditions, found: VerifiedBatch): void {
  verified.editions += found.editions;
  verified.otherClusters += found.otherClusters;
  const differing = found.different.flatMap(({ listenerId, year, stored, found: again }) =>
    leavesThatDiffer(stored, again).map((leaf) => ({
      listenerId,
      year,
      field: leaf.path,
      stored: leaf.stored,
      found: leaf.found,
    })),
  );
  list(verified, [
    ...differing,
    ...found.missing.map(({ listens, ...key }) => ({
      ...key,
      field: "edition",
      stored: undefined,
      found: { listens },
    })),
    ...found.empty.map(({ listens, ...key }) => ({ ...key, field: "edition", stored: { listens }, found: undefined })),
    ...found.wrongClocks.map(({ listens, ...key }) => ({ ...key, field: "wrong clock", stored: listens, found: 0 })),
    ...found.overfull.map(({ heardMs, mostMs, ...key }) => ({
      ...key,
      field: "more sound than the day has hours",
      stored: heardMs,
      found: mostMs,
    })),
  ]);
}

function list(verified: VerifiedEditions, mismatches: readonly EditionMismatch[]): void {
  verified.mismatches += mismatches.length;
  verified.listed.push(...mismatches.slice(0, mostListed - verified.listed.length));
}

function mismatchOfStanding({ year, artistId, ordered, ...sums }: WrongStanding): EditionMismatch {
  return {
    listenerId: null,
    year,
    field: `standing of artist ${artistId}`,
    stored: { listeners: sums.stored, heardMs: sums.storedMs, ...(!ordered && { ordered }) },
    found: { listeners: sums.found, heardMs: sums.foundMs },
  };
}
