import type { LatestHome } from "@segue/db";
import { featureSchema, schemaHash, type FeatureVector } from "@segue/engine/data";

/** One feature of a listener in three readings. */
export interface ComparedFeature {
  name: string;
  unit: string;
  /** as it was served; null where that Home kept none, or one of another schema */
  served: number | null;
  /** what the log gives for that moment today, by the code that training uses; null without a served Home */
  recomputed: number | null;
  /** as of now */
  now: number;
  /** null where there is nothing to compare */
  isSame: boolean | null;
}

export interface ComparedVector {
  features: ComparedFeature[];
  /** why nothing is compared; null where something is */
  missing: "noHome" | "notKept" | "otherSchema" | null;
}

/** How far two numbers may lie apart and still be the same, as a share of the larger; counts are whole and must be equal. */
const tolerance = 1e-6;

function isSame(left: number, right: number): boolean {
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
}

function missingIn(home: LatestHome | null): ComparedVector["missing"] {
  if (!home) return "noHome";
  if (home.vector.length === 0) return "notKept";
  return home.schemaHash === schemaHash && home.vector.length === featureSchema.length ? null : "otherSchema";
}

/** Feature by feature what was served, what comes out for the same moment today, and what holds now. */
export function comparedVector(
  home: LatestHome | null,
  { recomputed, now }: { recomputed: FeatureVector | null; now: FeatureVector },
): ComparedVector {
  const missing = missingIn(home);
  const features = featureSchema.map(({ name, unit }, at): ComparedFeature => {
    const served = missing === null ? (home?.vector[at] ?? null) : null;
    const again = recomputed?.values[at] ?? null;
    const compared = served === null || again === null ? null : isSame(served, again);
    return { name, unit, served, recomputed: again, now: now.values[at] ?? Number.NaN, isSame: compared };
  });
  return { features, missing };
}
