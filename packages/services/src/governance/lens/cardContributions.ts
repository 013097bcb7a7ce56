import type { ServedCard } from "@segue/db";
import { rankingSchema } from "@segue/engine/data";
import type { ServiceContext } from "../../context.ts";
import { rankerOf } from "../../prediction/why/rankerOf.ts";

const told = 14;

export interface CardContributions {
  /** log-odds of the usual card */
  base: number;
  /** those that moved it most, for and against, the strongest first */
  features: { name: string; unit: string; value: number | null; adds: number }[];
  /** what all the others add together */
  others: number;
}

/** What each feature added to the ranker's log-odds of a listen, before calibration; null where the ranker was not asked, or cannot be any more. */
export async function cardContributions(
  ctx: Pick<ServiceContext, "db" | "log">,
  card: ServedCard,
): Promise<CardContributions | null> {
  const version = card.modelVersions["ranker"];
  if (!card.vector || version === undefined) return null;
  const ranker = await rankerOf(ctx, version);
  if (!ranker || ranker.schemaHash !== card.cardSchemaHash) return null;
  const { base, values } = ranker.contributions("listen", card.vector);
  const { vector } = card;
  const features = rankingSchema
    .map(({ name, unit }, at) => {
      const value = vector[at] ?? Number.NaN;
      return { name, unit, value: Number.isNaN(value) ? null : value, adds: values[at] ?? 0 };
    })
    .toSorted((left, right) => Math.abs(right.adds) - Math.abs(left.adds));
  const others = features.slice(told).reduce((sum, { adds }) => sum + adds, 0);
  return { base, features: features.slice(0, told).filter(({ adds }) => adds !== 0), others };
}
