import { impressionDays, succeeds, windowDays, type PodcastHistory } from "./podcastExamples.ts";

const dayMs = 24 * 60 * 60_000;

/** A moment to look back from: the start of a window, or a card that was seen. */
export interface ExampleMoment {
  at: number;
  localHour: number;
  /** null at the start of a window: every show that is new to her is one example then */
  showId: number | null;
  weight: number;
}

/** Windows in which she did anything, with the hour of her first deed in it. */
export function activeStarts({ interactions }: PodcastHistory, starts: readonly number[]): ExampleMoment[] {
  return starts.flatMap((at): ExampleMoment[] => {
    const first = interactions.find(({ occurredAt }) => occurredAt >= at);
    if (!first || first.occurredAt >= at + windowDays * dayMs) return [];
    return [{ at, localHour: first.localHour, showId: null, weight: 1 }];
  });
}

/**
 * Cards with an outcome, and about `cards` of the others, drawn at random and weighed by how many they stand for; the last days are left
 * out, whose outcome is not known yet.
 */
export function cardMoments(
  { impressions }: PodcastHistory,
  given: { cards: number; successes: Map<number, number>; from: number; until: number; random: () => number },
): ExampleMoment[] {
  const { successes, from, until, random } = given;
  const cards = impressions
    .filter(({ seenAt }) => seenAt >= from && seenAt < until - impressionDays * dayMs)
    .map(({ showId, seenAt: at, localHour }) => ({ showId, at, localHour, weight: 1 }));
  const isLiked = ({ showId, at }: (typeof cards)[number]): boolean =>
    succeeds(successes.get(showId), at, impressionDays);
  const others = cards.filter((card) => !isLiked(card));
  const share = Math.min(1, given.cards / Math.max(1, others.length));
  const drawn = others.filter(() => random() < share);
  for (const card of drawn) card.weight = 1 / share;
  return [...cards.filter(isLiked), ...drawn];
}
