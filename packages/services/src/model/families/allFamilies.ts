import { alsFamily } from "./als.ts";
import { clustersFamily } from "./clusters.ts";
import type { ModelFamily } from "./family.ts";
import { neighboursFamily } from "./neighbours.ts";
import { popularFamily } from "./popular.ts";

/** Everything that training makes, in its order: a family finds those before it fitted on the same window. */
export const allFamilies: readonly ModelFamily[] = [
  popularFamily("tracks"),
  neighboursFamily("tracks"),
  alsFamily("tracks"),
  popularFamily("artists"),
  neighboursFamily("artists"),
  alsFamily("artists"),
  clustersFamily,
];
