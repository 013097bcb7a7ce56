import type { ItemId } from "./ids.ts";
import type { Interaction } from "./interaction.ts";
import { endOf, sessionGapMs } from "./sessions.ts";
import { signalsOf, type Signals } from "./signals.ts";
import { daysBefore, longestWindowDays, startOfWindow, windowDays, type WindowDays } from "./windows.ts";

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

/** A play with its signals. */
export interface HeardPlay extends Signals {
  itemId: number;
  artistId: number | null;
  msHeard: number;
  localHour: number;
  /** start, milliseconds since 1970 UTC */
  occurredAt: number;
}

/** An interaction as the features read it, worked out once however many moments are asked for. */
export interface PastInteraction {
  occurredAt: number;
  endedAt: number;
  isSaving: boolean;
  /** null for what is no play */
  play: HeardPlay | null;
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
  /** whole days between a play and t */
  ageOf: (play: HeardPlay) => number;
}

const savingKinds = new Set<Interaction["kind"]>(["item.saved", "item.followed", "playlist.extended"]);

function isPlay(interaction: Interaction): interaction is Interaction & { itemId: ItemId } {
  return interaction.kind === "item.played" && interaction.itemId !== null;
}

function heardPlay(play: Interaction & { itemId: ItemId }, artistOf: FeatureInput["artistOf"]): HeardPlay {
  const { stream, listen, skip, finish } = signalsOf(play);
  const { itemId, localHour, occurredAt } = play;
  const msHeard = play.msPlayed ?? play.durationMs ?? 0;
  return { stream, listen, skip, finish, itemId, artistId: artistOf(itemId), msHeard, localHour, occurredAt };
}

/** Interactions in the order of their ends, as the features read them; private ones are left out. */
export function pastOf(interactions: readonly Interaction[], artistOf: FeatureInput["artistOf"]): PastInteraction[] {
  return interactions
    .filter(({ private: hidden }) => !hidden)
    .map((one) => ({
      occurredAt: one.occurredAt,
      endedAt: endOf(one),
      isSaving: savingKinds.has(one.kind),
      play: isPlay(one) ? heardPlay(one, artistOf) : null,
    }))
    .toSorted((left, right) => left.endedAt - right.endedAt);
}

/** A card has its outcome once it was played, or 30 minutes after it was seen. */
function closedDiscoveries({ discoveries, at }: HistoryMoment): ListenerHistory["discoveries"] {
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

/**
 * Plays of the session that is open at t: back from the latest end to the first silence, which is where everything after it began long
 * enough after what had ended by then.
 */
function openSession(past: readonly PastInteraction[], at: number): Signals[] {
  const session: Signals[] = [];
  let began = at;
  for (let index = past.length - 1; index >= 0; index--) {
    const { endedAt, occurredAt, play } = past[index];
    if (began - endedAt >= sessionGapMs) break;
    began = Math.min(began, occurredAt);
    if (play) session.push(play);
  }
  return session;
}

/** The moment that a history is asked for, with what is known of her besides what she did. */
export type HistoryMoment = Pick<FeatureInput, "discoveries" | "at" | "localHour">;

/** Whether something began less than so many whole days before `at`. */
function beganWithin(days: WindowDays, at: number): (one: { occurredAt: number }) => boolean {
  const since = startOfWindow(at, days);
  return ({ occurredAt }) => occurredAt > since;
}

function playsOf(past: readonly PastInteraction[]): HeardPlay[] {
  const plays: HeardPlay[] = [];
  for (const { play } of past) if (play) plays.push(play);
  return plays;
}

/**
 * Arranges a listener's past for her features.
 *
 * @param past in the order of their ends, nothing that had not ended by t; what is older than 60 days changes nothing
 */
export function historyOf(past: readonly PastInteraction[], moment: HistoryMoment): ListenerHistory {
  const { at, localHour } = moment;
  const recent = past.filter(beganWithin(longestWindowDays, at));
  const byWindow = new Map<WindowDays, HeardPlay[]>();
  let plays = playsOf(recent);
  // Each window lies within the next longer one.
  for (const days of windowDays.toReversed()) byWindow.set(days, (plays = plays.filter(beganWithin(days, at))));
  return {
    playsOf: (days) => byWindow.get(days) ?? [],
    savesOf: (days) => {
      const isWithin = beganWithin(days, at);
      return recent.filter((one) => one.isSaving && isWithin(one)).length;
    },
    discoveries: closedDiscoveries(moment),
    session: openSession(recent, at),
    localHour,
    ageOf: ({ occurredAt }) => daysBefore(at, occurredAt),
  };
}

/** Arranges a listener's past for her features. Private sessions and whatever had not ended by t are left out. */
export function historyAt(input: FeatureInput): ListenerHistory {
  const known = input.interactions.filter((one) => endOf(one) <= input.at);
  return historyOf(pastOf(known, input.artistOf), input);
}
