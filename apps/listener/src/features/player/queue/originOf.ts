import type { Queued } from "../playState.ts";

/** The one list that all upcoming items come from which nobody put there by hand; null where there is none, or more than one. */
export function sharedSource(upcoming: readonly Queued[]): string | null {
  const sources = new Set(upcoming.filter(({ byHand }) => !byHand).map(({ from }) => from));
  const [source = ""] = sources;
  return sources.size === 1 && source !== "" ? source : null;
}

/** The line under an upcoming item's name: who made it, and where it comes from as far as neither that nor the list's heading says so. */
export function originOf({ subtitle, byHand, from, playable }: Queued, heading: string | null): string {
  if (playable === false) return "No longer available";
  const isSaid = from === "" || from === heading || from === subtitle;
  const origin = byHand ? "added by you" : isSaid ? "" : `from ${from}`;
  return [subtitle, origin].filter(Boolean).join(" · ") || "\u00a0";
}
