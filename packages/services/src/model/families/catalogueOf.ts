import { currentCatalogue } from "../../prediction/catalogueCache.ts";
import type { ServingCatalogue } from "../../prediction/servingCatalogue.ts";
import type { TrainingWindow } from "../training/trainingWindow.ts";

/** Every item with its kind, creator and genres, and the playlists' tracks: the very catalogue that Homes are made from. */
export const catalogueOf = (window: TrainingWindow): Promise<ServingCatalogue> =>
  window.facts("catalogue", (db) => currentCatalogue(db, []));
