import type { MixKind } from "@segue/db";
import { dayAfter, localDay, mondayOf } from "../../data/localDay.ts";

/** How many days each kind stays as it is. */
const daysOfMix: Record<MixKind, number> = { daily: 1, discover: 7 };

/** The first days, on her own calendar, of the mixes that are hers at an instant. ISO dates. */
export function mixStarts(instant: number, zone: string): Record<MixKind, string> {
  const today = localDay(instant, zone);
  return { daily: today, discover: mondayOf(today) };
}

/** The first day on which a mix is not hers any more. ISO dates. */
export function mixEnd({ kind, startsOn }: { kind: MixKind; startsOn: string }): string {
  return dayAfter(startsOn, daysOfMix[kind]);
}

/** The kinds of which none is there. */
export function missingKinds(stored: readonly { kind: MixKind }[]): MixKind[] {
  const kinds: MixKind[] = ["daily", "discover"];
  return kinds.filter((kind) => !stored.some((mix) => mix.kind === kind));
}
