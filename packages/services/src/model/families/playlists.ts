import { seededRandom } from "@segue/engine/math";
import {
  beginningOf,
  measureStart,
  playlistsDefaults,
  PlaylistsTrainer,
  PopularPlaylists,
  startOf,
  type Beginning,
  type Playlists,
  type PlaylistTracks,
  type StartScorer,
} from "@segue/engine/model";
import type { ServingCatalogue } from "../../prediction/servingCatalogue.ts";
import type { TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import { catalogueOf } from "./catalogueOf.ts";
import type { Metrics, ModelFamily } from "./family.ts";

/** One listener in five is kept aside to measure on: of those who began after the cut alone there are too few. */
const isAside = (listenerId: number): boolean => listenerId % 5 === 0;

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function playlistsOf(catalogue: ServingCatalogue): PlaylistTracks[] {
  return catalogue
    .itemsOf("playlist")
    .map(({ itemId }) => ({ playlistId: itemId, trackIds: catalogue.tracksOfPlaylist(itemId) }))
    .filter(({ trackIds }) => trackIds.length > 0);
}

async function beginningsOf(window: TrainingWindow, isTaken: (listenerId: number) => boolean) {
  const catalogue = await catalogueOf(window);
  const found: { row: number; beginning: Beginning }[] = [];
  for (const past of window.pasts()) {
    if (!isTaken(past.listenerId)) continue;
    const beginning = beginningOf(past.interactions, (itemId) => catalogue.itemOf(itemId));
    if (beginning) found.push({ row: past.row, beginning });
  }
  return found;
}

async function fit(window: TrainingWindow): Promise<Playlists | null> {
  const catalogue = await catalogueOf(window);
  const taught = await beginningsOf(window, (listenerId) => !isAside(listenerId));
  const beginnings = taught.map(({ beginning }) => beginning);
  return new PlaylistsTrainer().fit(beginnings, playlistsOf(catalogue), (itemId) => catalogue.itemOf(itemId));
}

/** Those kept aside who began before the cut, and whoever began after it. */
async function testOf({ past, later }: TrainingSplit) {
  const known = new Set<number>(Array.from(past.pasts(), ({ row }) => row));
  const before = await beginningsOf(past, isAside);
  const after = await beginningsOf(later, () => true);
  return [...before, ...after.filter(({ row }) => !known.has(row))];
}

const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return rounded(known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length));
};

interface Test {
  listeners: Awaited<ReturnType<typeof testOf>>;
  playlists: PlaylistTracks[];
}

function measure(
  scorer: StartScorer,
  { listeners, playlists }: Test,
): { metrics: Metrics; byRow: Map<number, number> } {
  const random = seededRandom("picks");
  const byPlays = listeners.map(({ beginning }) =>
    measureStart(scorer, { beginning, start: startOf(beginning) }, playlists),
  );
  const byPicks = listeners.map(({ beginning }) =>
    measureStart(scorer, { beginning, start: startOf(beginning, random) }, playlists),
  );
  const byRow = new Map<number, number>();
  byPlays.forEach((one, at) => {
    if (one.playlists !== null) byRow.set(listeners[at].row, one.playlists);
  });
  const metrics = {
    "ndcg@10": mean(byPlays.map((one) => one.playlists)),
    "artistNdcg@10": mean(byPlays.map(({ artists }) => artists)),
    "ndcg@10 with three picks": mean(byPicks.map((one) => one.playlists)),
    "artistNdcg@10 with three picks": mean(byPicks.map(({ artists }) => artists)),
  };
  return { metrics, byRow };
}

/** Playlists for somebody new: what those came to like who began the same way. */
export const playlistsFamily: ModelFamily<Playlists> = {
  name: "playlists",
  kind: "playlists",
  about: "playlists for new listeners",
  parameters: { ...playlistsDefaults },
  limits: [
    "For the first weeks only: who is known is served by what is known of her.",
    "A playlist that is younger than the model has no place in it.",
    "Measured on every fifth listener, whom it does not learn from; three plays tell the start, and picks are drawn from what she came to like.",
  ],
  gate: { metric: "ndcg@10", better: "higher" },
  hasFallback: true,
  fit,

  async evaluate(model, split) {
    const test = await split.once("test of beginnings", async () => ({
      listeners: await testOf(split),
      playlists: playlistsOf(await catalogueOf(split.past)),
    }));
    const { metrics, byRow } = measure(model, test);
    if (byRow.size === 0) return null;
    const baseline = await split.once(
      "most popular playlists",
      () => measure(new PopularPlaylists(model), test).metrics,
    );
    return {
      listeners: byRow.size,
      metrics,
      baseline: { name: "most popular playlists", metrics: baseline },
      byListener: byRow,
    };
  },
};
