import type { ItemId } from "./ids.ts";
import type { Interaction } from "./interaction.ts";
import { cutSessions, endOf, sessionGapMs } from "./sessions.ts";
import { signalsOf, type Signals } from "./signals.ts";
import { daysBefore, longestWindowDays, type WindowDays } from "./windows.ts";

/** A card with an artist new to the listener that she saw. */
export interface Discovery {
  /** milliseconds since 1970 UTC */
  seenAt: number;
  /** when the listen that it led to had ended, and so was known; null when it led to none */
  acceptedAt: number | null;
}

/** Everything that a listener's features are computed from. */
export interface FeatureInput {
  /** hers alone, in any order; those older than 60 days change nothing */
  interactions: readonly Interaction[];
  discoveries: readonly Discovery[];
  /** t, milliseconds since 1970 UTC: what had not ended by then is not looked at */
  at: number;
  /** 0–23 at t on her clock */
  localHour: number;
  /** null for what has no artist, such as an episode */
  artistOf: (itemId: ItemId) => number | null;
}

/** A play with its signals and its age. */
export interface HeardPlay extends Signals {
  itemId: number;
  artistId: number | null;
  msHeard: number;
  localHour: number;
  /** whole days before t */
  age: number;
}

/** What the features of one listener at one moment are read from. */
export interface ListenerHistory {
  /** plays of the last `days` days */
  playsOf: (days: WindowDays) => HeardPlay[];
  /** saves, follows and playlist additions of the last `days` days */
  savesOf: (days: WindowDays) => number;
  /** discovery cards whose outcome was known at t */
  discoveries: { seen: number; accepted: number };
  /** what she did in the session that was open at t; empty after 30 minutes of silence */
  session: Signals[];
  localHour: number;
}

const savingKinds = new Set<Interaction["kind"]>(["item.saved", "item.followed", "playlist.extended"]);

function isPlay(interaction: Interaction): interaction is Interaction & { itemId: ItemId } {
  return interaction.kind === "item.played" && interaction.itemId !== null;
}

function heardPlay(play: Interaction & { itemId: ItemId }, { at, artistOf }: FeatureInput): HeardPlay {
  return {
    ...signalsOf(play),
    itemId: play.itemId,
    artistId: artistOf(play.itemId),
    msHeard: play.msPlayed ?? play.durationMs ?? 0,
    localHour: play.localHour,
    age: daysBefore(at, play.occurredAt),
  };
}

/** A card has its outcome once it was played, or 30 minutes after it was seen. */
function closedDiscoveries({ discoveries, at }: FeatureInput): ListenerHistory["discoveries"] {
  let seen = 0;
  let accepted = 0;
  for (const { seenAt, acceptedAt } of discoveries) {
    if (daysBefore(at, seenAt) >= longestWindowDays || seenAt > at) continue;
    const isAccepted = acceptedAt !== null && acceptedAt <= at;
    if (!isAccepted && at - seenAt < sessionGapMs) continue;
    seen++;
    accepted += Number(isAccepted);
  }
  return { seen, accepted };
}

function openSession(interactions: Interaction[], at: number): Signals[] {
  const last = cutSessions(interactions).at(-1);
  if (!last || at - last.endedAt >= sessionGapMs) return [];
  return last.interactions.filter(isPlay).map(signalsOf);
}

/** Arranges a listener's past for her features. Private sessions and whatever had not ended by t are left out. */
export function historyAt(input: FeatureInput): ListenerHistory {
  const { at, localHour } = input;
  const past = input.interactions.filter(
    (interaction) =>
      !interaction.private && endOf(interaction) <= at && daysBefore(at, interaction.occurredAt) < longestWindowDays,
  );
  const plays = past.filter(isPlay).map((play) => heardPlay(play, input));
  const saves = past.filter(({ kind }) => savingKinds.has(kind)).map((save) => daysBefore(at, save.occurredAt));
  return {
    playsOf: (days) => plays.filter(({ age }) => age < days),
    savesOf: (days) => saves.filter((age) => age < days).length,
    discoveries: closedDiscoveries(input),
    session: openSession(past, at),
    localHour,
  };
}
