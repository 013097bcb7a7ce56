import type { RefusalView } from "../../trpc/views.ts";

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long" });

/** What a refusal does today, in words. */
export function refusalWords({ kind, weight, until }: Pick<RefusalView, "kind" | "weight" | "until">): string {
  if (kind === "blocked")
    return until === null ? "Blocked until you take it back" : `Blocked until ${day.format(until)}`;
  return weight === 0 ? "Hidden for now" : `Coming back, at ${Math.round(weight * 100)} % of its chance`;
}
