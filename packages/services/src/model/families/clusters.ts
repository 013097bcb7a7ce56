import { signalsOf } from "@segue/engine/data";
import { seededRandom, type Interactions } from "@segue/engine/math";
import { clusterInformation, clusterItems, TasteClusters, type WeightedItem } from "@segue/engine/model";
import type { TrainingSplit, TrainingWindow } from "../training/trainingWindow.ts";
import { catalogueOf } from "./catalogueOf.ts";
import { fittedModel, type FamilyEvaluation, type ModelFamily } from "./family.ts";

const parameters = {
  seed: "segue",
  factors: "als-artists",
  count: "greatest silhouette among 2, 3, 4, 6, 8, 12, 16, 24, 32, 40",
};

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** What each artist was listened to in a window: in all, and by local hour (24 an artist). */
function listensOfArtists(window: TrainingWindow, itemIds: Int32Array) {
  const places = new Map(Array.from(itemIds, (itemId, place) => [itemId, place]));
  const listensOf = new Float64Array(itemIds.length);
  const listensByHour = new Float64Array(24 * itemIds.length);
  for (const { interactions } of window.pasts()) {
    for (const interaction of interactions) {
      if (interaction.kind !== "item.played" || interaction.itemId === null) continue;
      const place = places.get(window.catalogue.artistOfTrack.get(interaction.itemId) ?? -1);
      if (place === undefined || !signalsOf(interaction).listen) continue;
      listensOf[place]++;
      listensByHour[24 * place + interaction.localHour]++;
    }
  }
  return { listensOf, listensByHour };
}

/** What a row of the matrix likes, each item with how much more than nothing that is believed. */
function* likesOfRow({ offsets, columns, preferences, confidences }: Interactions, itemIds: Int32Array, row: number) {
  for (let at = offsets[row]; at < offsets[row + 1]; at++) {
    if (preferences[at] === 1) yield { itemId: itemIds[columns[at]], weight: Math.max(0, confidences[at] - 1) };
  }
}

function likesOfRows(window: TrainingWindow): WeightedItem[][] {
  const { interactions, itemIds } = window.matrix("artists");
  return Array.from({ length: interactions.rowCount }, (_, row) => [...likesOfRow(interactions, itemIds, row)]);
}

/** The main taste cluster of every listener of a window, by her row: its place among the clusters, −1 where nobody knows. */
export function mainClusterOfRows(clusters: TasteClusters, window: TrainingWindow): Int32Array {
  return Int32Array.from(likesOfRows(window), (likes) => clusters.mainCluster(likes));
}

/** As many clusters of the same sizes, drawn at random. */
function shuffledClusters(clusters: TasteClusters): TasteClusters {
  const random = seededRandom("clusters drawn at random");
  const clusterOf = clusters.clusterOf.slice();
  for (let at = clusterOf.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [clusterOf[at], clusterOf[other]] = [clusterOf[other], clusterOf[at]];
  }
  const { itemIds, ids, labels, centroids } = clusters;
  return new TasteClusters({ itemIds, clusterOf, ids, labels, centroids });
}

/** Bits an item, by the row of every listener who came to like something. */
function informationOf(clusters: TasteClusters, { past, later }: TrainingSplit): Map<number, number> {
  const before = likesOfRows(past);
  const usual = clusters.membership(before.flat());
  const bits = new Map<number, number>();
  for (const [row, likes] of likesOfRows(later).entries()) {
    const listener = { past: before[row], later: likes.map(({ itemId }) => itemId) };
    const told = clusterInformation(clusters, usual, listener);
    if (told !== null) bits.set(row, told);
  }
  return bits;
}

function meanOf(values: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const value of values.values()) sum += value;
  return rounded(sum / values.size);
}

/** Which artists go together, found from who hears them; named, and the unit in which quality is compared. */
export const clustersFamily: ModelFamily<TasteClusters> = {
  name: "clusters-artists",
  kind: "clusters",
  about: "taste clusters of artists",
  parameters,
  limits: [
    "An artist stands in one cluster only, however wide the music.",
    "Artists that hardly anybody heard stand where chance put their factors.",
    "A label names what is over-represented; it is not what everything in the cluster is.",
  ],
  gate: { metric: "information", better: "higher" },
  makesClusters: true,

  async fit(window, fitted) {
    const factors = fittedModel(fitted, "als-artists", "als");
    if (!factors || factors.itemIds.length === 0) return null;
    const { itemIds, factorCount, itemFactors } = factors;
    const catalogue = await catalogueOf(window);
    const itemAt = (place: number) => catalogue.itemOf(itemIds[place]);
    const previous = await window.previous("clusters-artists");
    return clusterItems({
      itemIds,
      factorCount,
      itemFactors,
      genresOf: (place) => itemAt(place)?.genres.flatMap((genre) => catalogue.genreName(genre) ?? []) ?? [],
      nameOf: (place) => itemAt(place)?.title ?? "somebody unknown",
      ...listensOfArtists(window, itemIds),
      seed: parameters.seed,
      kernels: window.kernels,
      before: previous?.kind === "clusters" ? previous.idOfItems() : undefined,
    });
  },

  async evaluate(model, split): Promise<FamilyEvaluation | null> {
    const byListener = informationOf(model, split);
    if (byListener.size === 0) return null;
    const chance = informationOf(shuffledClusters(model), split);
    return {
      listeners: byListener.size,
      metrics: { information: meanOf(byListener), clusters: model.clusterCount },
      baseline: { name: "clusters drawn at random", metrics: { information: meanOf(chance) } },
      byListener,
    };
  },
};
