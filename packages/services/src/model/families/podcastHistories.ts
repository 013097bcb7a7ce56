import { readTrainingHomes, readTrainingSnapshot, type TrainingHomes } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { PodcastHistory, ShowImpression } from "@segue/engine/model";
import type { ServingCatalogue } from "../../prediction/servingCatalogue.ts";
import type { TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import { catalogueOf } from "./catalogueOf.ts";

/** Listeners that are learnt from, at most, spread evenly over all. */
const mostListeners = 3_000;
/** The beginning of time: every Home that was ever served may teach. */
const ever = new Date(0);

/** End of a window; of one without an end, the moment after the last play of the log. */
export async function endOf(window: TrainingWindow): Promise<number> {
  if (Number.isFinite(window.until)) return window.until;
  const { span } = await window.facts("snapshot", readTrainingSnapshot);
  return (span?.to ?? 0) + 1;
}

const homesOf = (window: TrainingWindow): Promise<TrainingHomes> =>
  window.facts("homes", (db) => readTrainingHomes(db, ever));

interface Impressions {
  homes: TrainingHomes;
  catalogue: ServingCatalogue;
  /** what was seen then or later is not known */
  until: number;
}

/** Cards of shows that a listener looked at, in the order of time. */
function impressionsOf(listenerId: ListenerId, { homes, catalogue, until }: Impressions): ShowImpression[] {
  const cards = (homes.get(listenerId) ?? []).flatMap(({ localHour, shelves }) =>
    shelves.flatMap(({ itemIds, seen }) =>
      seen.map(({ rank, seenAt }): ShowImpression => ({ showId: itemIds[rank - 1], seenAt, localHour })),
    ),
  );
  return cards
    .filter(({ showId, seenAt }) => seenAt < until && catalogue.itemOf(showId)?.kind === "show")
    .toSorted((left, right) => left.seenAt - right.seenAt);
}

/** A history with the listener's row. */
export interface RowHistory extends PodcastHistory {
  row: number;
}

/** An iterable that can be gone through again and again. */
const again = <Value>(walk: () => Generator<Value>): Iterable<Value> => ({ [Symbol.iterator]: walk });

const isTaken = (row: number, { listenerCount }: TrainingWindow): boolean =>
  row % Math.max(1, Math.ceil(listenerCount / mostListeners)) === 0;

/** Everybody's interactions in a window, with the cards of shows that they looked at until its end. */
export async function podcastHistories(window: TrainingWindow): Promise<Iterable<RowHistory>> {
  const known = { homes: await homesOf(window), catalogue: await catalogueOf(window), until: window.until };
  return again(function* () {
    for (const past of window.pasts()) {
      const { row, listenerId } = past;
      if (!isTaken(row, window)) continue;
      yield { row, interactions: past.interactions, impressions: impressionsOf(listenerId, known) };
    }
  });
}

/** The same for those who did anything after the cut, with what they had done before it. */
export async function wholeHistories({ past, later }: TrainingSplit): Promise<Iterable<RowHistory>> {
  const known = { homes: await homesOf(later), catalogue: await catalogueOf(later), until: later.until };
  return again(function* () {
    const before = past.pasts();
    let earlier = before.next();
    for (const after of later.pasts()) {
      const { row, listenerId } = after;
      while (!earlier.done && earlier.value.row < row) earlier = before.next();
      if (!isTaken(row, later)) continue;
      const first = !earlier.done && earlier.value.row === row ? earlier.value.interactions : [];
      yield { row, interactions: [...first, ...after.interactions], impressions: impressionsOf(listenerId, known) };
    }
  });
}
