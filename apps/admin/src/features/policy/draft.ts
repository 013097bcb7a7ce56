import { dialFigure } from "../../components/figures.ts";
import type { Policy } from "../../trpc/answers.ts";

type Live = Pick<Policy, "version" | "dial" | "dialMin" | "dialMax">;

/** What somebody has in mind: kept as typed, and tied to the version that they were looking at. */
export interface Draft {
  basedOn: { version: number; dial: number };
  dialText: string;
  reason: string;
}

/** A draft that changes nothing yet. */
export function freshDraft({ version, dial }: Live): Draft {
  return { basedOn: { version, dial }, dialText: dialFigure(dial), reason: "" };
}

/** The dial position that was typed; null while it is no number. */
export function draftDial({ dialText }: Draft): number | null {
  const dial = Number(dialText.trim().replace(",", "."));
  return dialText.trim() === "" || !Number.isFinite(dial) ? null : dial;
}

function touched(draft: Draft): boolean {
  return draft.reason !== "" || draft.dialText !== dialFigure(draft.basedOn.dial);
}

/** The draft to show over the policy in force: an untouched one follows it silently, a touched one is never taken away. */
export function followLive(draft: Draft, live: Live): Draft {
  return draft.basedOn.version === live.version || touched(draft) ? draft : freshDraft(live);
}

/** Somebody else published since the draft was begun. */
export function overtaken(draft: Draft, live: Live): boolean {
  return draft.basedOn.version !== live.version;
}

/** The same intention, now over the version in force. */
export function rebase(draft: Draft, { version, dial }: Live): Draft {
  return { ...draft, basedOn: { version, dial } };
}

/** What keeps the dial from being published, and what would do; null when it may be. */
export function dialProblem(draft: Draft, { version, dial: inForce, dialMin, dialMax }: Live): string | null {
  const dial = draftDial(draft);
  const band = `${dialFigure(dialMin)} to ${dialFigure(dialMax)}`;
  if (dial === null) return `Enter a number from ${band}.`;
  if (dial < dialMin || dial > dialMax) return `The band is ${band}. Choose a value inside it.`;
  if (dial !== Number(dial.toFixed(2))) return "Two decimals are as fine as the dial goes.";
  if (dial === inForce) return `Policy ${version} already says ${dialFigure(dial)}. Move the dial first.`;
  return null;
}
