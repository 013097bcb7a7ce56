import { endOf, signalsOf, type KnownItemOf } from "../../data/index.ts";
import { GrowingProfile, type ProfileInteraction } from "./podcastProfile.ts";

const dayMs = 24 * 60 * 60_000;
/** Within these days of a moment she follows the show, or finishes an episode, or it counts as not. */
export const windowDays = 28;
/** The same after seeing a card. */
export const impressionDays = 7;

/** A card of a show that a listener looked at. */
export interface ShowImpression {
  showId: number;
  /** milliseconds since 1970 UTC */
  seenAt: number;
  /** 0–23 on her clock */
  localHour: number;
}

/** All that is known of one listener. */
export interface PodcastHistory {
  /** in the order of time */
  interactions: readonly ProfileInteraction[];
  /** in the order of time */
  impressions: readonly ShowImpression[];
}

/** When she first followed each show or finished an episode of it, milliseconds since 1970 UTC. */
export function successesOf({ interactions }: PodcastHistory, itemOf: KnownItemOf): Map<number, number> {
  const successes = new Map<number, number>();
  for (const interaction of interactions) {
    const item = interaction.itemId === null || interaction.private ? undefined : itemOf(interaction.itemId);
    if (!item || item.creatorId === null || successes.has(item.creatorId)) continue;
    const followed = item.kind === "show" && interaction.kind === "item.followed";
    const finished = item.kind === "episode" && interaction.kind === "item.played" && signalsOf(interaction).finish;
    if (followed || finished) successes.set(item.creatorId, interaction.occurredAt);
  }
  return successes;
}

/** A moment that is looked back from: with what was known, and what was not yet. */
export interface ProfileMoment {
  at: number;
  localHour: number;
}

/**
 * Walks through one listener's past and stops at each moment, with the profile of what had ended by then. The profile goes on
 * growing afterwards: read it while it is there, or take a snapshot.
 *
 * @param moments in the order of time
 */
export function* profilesAt<Moment extends ProfileMoment>(
  interactions: readonly ProfileInteraction[],
  moments: readonly Moment[],
  itemOf: KnownItemOf,
): Generator<{ moment: Moment; profile: GrowingProfile }> {
  const profile = new GrowingProfile(itemOf);
  let next = 0;
  for (const moment of moments) {
    while (next < interactions.length && endOf(interactions[next]) <= moment.at) profile.add(interactions[next++]);
    yield { moment, profile };
  }
}

/** Starts of the last `count` windows that outcomes are counted in, the earliest first; the last of them ends at `until`. */
export function windowStarts(until: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => until - (count - at) * windowDays * dayMs);
}

/** Whether a show that was new at `at` succeeded within the days after it. */
export function succeeds(successAt: number | undefined, at: number, days: number): boolean {
  return successAt !== undefined && successAt >= at && successAt < at + days * dayMs;
}
