import type { CandidateCatalogue } from "./candidateCatalogue.ts";
import type { ServingModels } from "./servingModels.ts";
import type { Taste } from "./taste.ts";

/** What every generator chooses from. */
export interface GeneratorInput {
  taste: Taste;
  catalogue: CandidateCatalogue;
  models: ServingModels;
}
