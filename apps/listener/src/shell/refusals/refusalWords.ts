import { percent } from "@segue/api/listener/shown";
import type { RefusalView } from "../../trpc/views.ts";

/** What a refusal does today, in words. @param zone IANA zone of the listener, on whose calendar a block ends */
export function refusalWords(
  { kind, weight, until }: Pick<RefusalView, "kind" | "weight" | "until">,
  zone: string,
): string {
  if (kind === "blocked") {
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: zone });
    return until === null ? "Blocked until you take it back" : `Blocked until ${day.format(until)}`;
  }
  return weight === 0 ? "Hidden for now" : `Coming back, at ${percent(weight)} of its chance`;
}
