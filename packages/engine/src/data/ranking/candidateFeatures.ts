import { smoothedRate } from "../smoothedRate.ts";
import { itemKinds } from "../item.ts";
import { localWeekday } from "../localWeekday.ts";
import type { CreatorView, FeatureSubject, MomentView, SubjectViews, TracedView } from "./candidateView.ts";
import type { Trace } from "./trace.ts";

/** A named number about a candidate for a listener at a moment. Whoever changes what it means raises its version. */
export interface FeatureOf<Subject extends FeatureSubject> {
  name: string;
  version: number;
  unit: string;
  /** what it is about: candidates that have it in common have the number in common */
  subject: Subject;
  compute: (view: SubjectViews[Subject]) => number;
}

export type CandidateFeature = { [Subject in FeatureSubject]: FeatureOf<Subject> }[FeatureSubject];

const dayMs = 24 * 60 * 60_000;
const priorSkipShare = 0.25;
/** Without a listen for so long an artist is a discovery. */
const discoveryWindowMs = 180 * dayMs;
/** A silence that is longer than two days says no more. */
const longestSilenceMinutes = 2 * 24 * 60;

const daysSince = ({ trace: { lastListenAt }, now }: TracedView): number =>
  lastListenAt === null ? Number.NaN : Math.max(0, now.at - lastListenAt) / dayMs;

const skipShare = ({ skips, listens }: Trace): number => smoothedRate(skips, skips + listens, priorSkipShare);

function share({ trace, now: { weight, memory } }: TracedView): number {
  const all = memory.everything.recentListens(weight);
  return all > 0 ? trace.recentListens(weight) / all : Number.NaN;
}

function isDiscovery({ trace: { lastListenAt }, creatorId, now }: CreatorView): number {
  if (creatorId === null) return Number.NaN;
  return Number(lastListenAt === null || now.at - lastListenAt > discoveryWindowMs);
}

function minutesSilent({ memory, at }: MomentView): number {
  if (memory.lastSoundAt === null) return Number.NaN;
  return Math.min(longestSilenceMinutes, (at - memory.lastSoundAt) / 60_000);
}

function featureOf<Subject extends FeatureSubject>(subject: Subject) {
  return (name: string, unit: string, compute: FeatureOf<Subject>["compute"]): FeatureOf<Subject> => ({
    name,
    version: 1,
    unit,
    subject,
    compute,
  });
}

const ofItem = featureOf("item");
const ofCreator = featureOf("creator");
const ofGenre = featureOf("genre");
const ofSoundClass = featureOf("soundClass");
const ofMoment = featureOf("moment");
const ofPlace = featureOf("place");

/** Where the card stood. Learnt from, and set to the first place when a Home is made: see `firstPlace`. */
const placeFeatures: readonly CandidateFeature[] = [
  ofPlace("shelfPosition", "from 1", ({ shelfPosition }) => shelfPosition),
  ofPlace("rank", "from 1", ({ rank }) => rank),
  ofPlace("itemAbove", "cards", ({ itemAbove }) => itemAbove),
  ofPlace("creatorAbove", "cards", ({ creatorAbove }) => creatorAbove),
];

/**
 * Every feature of a candidate, in the order of the vector. A value that nobody knows is NaN. Which generator found it is none of
 * them: generators come and go from release to release, and what one knew of the item is read here at first hand.
 */
export const candidateFeatures: readonly CandidateFeature[] = [
  ofItem("itemListens", "listens", ({ trace }) => trace.listens),
  ofItem("itemRecentListens", "listens, half-life 30 d", ({ trace, now }) => trace.recentListens(now.weight)),
  ofItem("itemDaysSince", "days", daysSince),
  ofItem("itemSkipShare", "share", ({ trace }) => skipShare(trace)),
  ofItem("itemSaves", "saves", ({ trace }) => trace.saves),
  ofItem("itemSightings14d", "cards", ({ facts, now }) => now.memory.sightings.ofItem(facts.itemId, now.at)),
  ofCreator("creatorListens", "listens", ({ trace }) => trace.listens),
  ofCreator("creatorRecentListens", "listens, half-life 30 d", ({ trace, now }) => trace.recentListens(now.weight)),
  ofCreator("creatorDaysSince", "days", daysSince),
  ofCreator("creatorWear", "listens, e^(−age / 1 d)", ({ trace, now }) => trace.wornAt(now.at)),
  ofCreator("creatorSkipShare", "share", ({ trace }) => skipShare(trace)),
  ofCreator("creatorHourMatch", "0 … 1", ({ trace, now }) => trace.hourMatch(now.localHour)),
  ofGenre("genreShare", "share", share),
  ofGenre("genreSkipShare", "share", ({ trace }) => skipShare(trace)),
  ofGenre("genreHourMatch", "0 … 1", ({ trace, now }) => trace.hourMatch(now.localHour)),
  ofSoundClass("classShare", "share", share),
  ofCreator("discovery", "0 or 1", isDiscovery),
  ofItem("affinity", "about 0 … 1", ({ facts, now }) => now.signals.affinity(facts)),
  ofCreator("creatorAffinity", "about 0 … 1", ({ creatorId, now }) =>
    creatorId === null ? Number.NaN : now.signals.creatorAffinity(creatorId),
  ),
  ofItem("popularity", "share of listeners", ({ facts, now }) => now.signals.popularity(facts)),
  ofItem("kind", "place in the list of kinds", ({ facts }) => itemKinds.indexOf(facts.kind)),
  ofItem("minutes", "minutes", ({ facts: { durationMs } }) => (durationMs === null ? Number.NaN : durationMs / 60_000)),
  { ...ofMoment("weekday", "0 Sunday … 6", ({ at, localHour }) => localWeekday(at, localHour)), version: 2 },
  ofMoment("minutesSilent", "minutes, at most 2880", minutesSilent),
  ofMoment("cardAcceptance14d", "share", ({ acceptance }) => acceptance),
  ...placeFeatures,
];
