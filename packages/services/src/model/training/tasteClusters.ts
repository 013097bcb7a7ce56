import { readCatalogueGenres, type Database } from "@segue/db";
import { mainClusterOfRows } from "../families/clusters.ts";
import { fittedModel, type FittedModels } from "../families/family.ts";
import type { TrainingWindow } from "./trainingWindow.ts";

/** Genres with fewer listeners than this stand together. */
const fewest = 30;
const others = "other tastes";
const unknown = "no genre known";
const nobodys = "no taste known";

async function readGenres(db: Database): Promise<Map<number, string[]>> {
  const genres = new Map<number, string[]>();
  for (const { itemId, name } of await readCatalogueGenres(db, { after: 0, upTo: 2 ** 31 - 1 })) {
    genres.set(itemId, [...(genres.get(itemId) ?? []), name]);
  }
  return genres;
}

/** The genre that most of a row's liking goes to; of equal ones the first by name. */
function tasteOf(weights: ReadonlyMap<string, number>): string {
  let best = unknown;
  for (const [genre, weight] of [...weights].toSorted(([a], [b]) => a.localeCompare(b, "en"))) {
    if (best === unknown || weight > (weights.get(best) ?? 0)) best = genre;
  }
  return best;
}

/** The genre of the artists that each listener likes most, weighed by how sure that is; rare ones together. */
export async function favouriteGenres(window: TrainingWindow): Promise<Map<number, string>> {
  const genres = await window.facts("genres by item", readGenres);
  const { interactions, itemIds } = window.matrix("artists");
  const { offsets, columns, preferences, confidences, rowCount } = interactions;
  const clusters = new Map<number, string>();
  const sizes = new Map<string, number>();
  for (let row = 0; row < rowCount; row++) {
    const weights = new Map<string, number>();
    for (let at = offsets[row]; at < offsets[row + 1]; at++) {
      const own = genres.get(itemIds[columns[at]]) ?? [];
      for (const genre of own) {
        weights.set(genre, (weights.get(genre) ?? 0) + (preferences[at] * confidences[at]) / own.length);
      }
    }
    const taste = tasteOf(weights);
    clusters.set(row, taste);
    sizes.set(taste, (sizes.get(taste) ?? 0) + 1);
  }
  for (const [row, taste] of clusters) if ((sizes.get(taste) ?? 0) < fewest) clusters.set(row, others);
  return clusters;
}

/**
 * The taste cluster of every listener by her row, the same whichever model is measured: the cluster of artists that she is at home
 * in; her favourite genre where no clusters were found.
 *
 * @param window the past, before the cut
 * @param fitted models fitted on it
 */
export async function tasteClusters(window: TrainingWindow, fitted: FittedModels): Promise<Map<number, string>> {
  const clusters = fittedModel(fitted, "clusters-artists", "clusters");
  if (!clusters) return favouriteGenres(window);
  const places = mainClusterOfRows(clusters, window);
  return new Map(Array.from(places, (place, row) => [row, place < 0 ? nobodys : clusters.labels[place]]));
}
