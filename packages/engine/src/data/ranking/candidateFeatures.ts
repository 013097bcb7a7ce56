import { smoothedRate } from "../smoothedRate.ts";
import { itemKinds } from "../item.ts";
import type { CandidateView } from "./candidateView.ts";
import { localWeekday } from "../localWeekday.ts";
import type { Trace } from "./trace.ts";

/** A named number about a candidate for a listener at a moment. Whoever changes what it means raises its version. */
export interface CandidateFeature {
  name: string;
  version: number;
  unit: string;
  compute: (view: CandidateView) => number;
}

const dayMs = 24 * 60 * 60_000;
const priorSkipShare = 0.25;
/** Without a listen for so long an artist is a discovery. */
const discoveryWindowMs = 180 * dayMs;
/** A silence that is longer than two days says no more. */
const longestSilenceMinutes = 2 * 24 * 60;

const daysSince = (at: number, then: number | null): number =>
  then === null ? Number.NaN : Math.max(0, at - then) / dayMs;

const skipShare = ({ skips, listens }: Trace): number => smoothedRate(skips, skips + listens, priorSkipShare);

function share(part: Trace, { weight, moment }: CandidateView): number {
  const all = moment.memory.everything.recentListens(weight);
  return all > 0 ? part.recentListens(weight) / all : Number.NaN;
}

function isDiscovery({ creator, facts, moment }: CandidateView): number {
  if (facts.creatorId === null) return Number.NaN;
  const last = creator.lastListenAt;
  return Number(last === null || moment.at - last > discoveryWindowMs);
}

function minutesSilent({ moment: { memory, at } }: CandidateView): number {
  if (memory.lastSoundAt === null) return Number.NaN;
  return Math.min(longestSilenceMinutes, (at - memory.lastSoundAt) / 60_000);
}

const feature = (name: string, unit: string, compute: CandidateFeature["compute"]): CandidateFeature => ({
  name,
  version: 1,
  unit,
  compute,
});

/** Where the card stood. Learnt from, and set to the first place when a Home is made: see `firstPlace`. */
const placeFeatures: readonly CandidateFeature[] = [
  feature("shelfPosition", "from 1", ({ place }) => place.shelfPosition),
  feature("rank", "from 1", ({ place }) => place.rank),
  feature("itemAbove", "cards", ({ place }) => place.itemAbove),
  feature("creatorAbove", "cards", ({ place }) => place.creatorAbove),
];

/**
 * Every feature of a candidate, in the order of the vector. A value that nobody knows is NaN. Which generator found it is none of
 * them: generators come and go from release to release, and what one knew of the item is read here at first hand.
 */
export const candidateFeatures: readonly CandidateFeature[] = [
  feature("itemListens", "listens", ({ item }) => item.listens),
  feature("itemRecentListens", "listens, half-life 30 d", ({ item, weight }) => item.recentListens(weight)),
  feature("itemDaysSince", "days", ({ item, moment }) => daysSince(moment.at, item.lastListenAt)),
  feature("itemSkipShare", "share", ({ item }) => skipShare(item)),
  feature("itemSaves", "saves", ({ item }) => item.saves),
  feature("itemSightings14d", "cards", ({ facts, moment }) => moment.memory.sightings.ofItem(facts.itemId, moment.at)),
  feature("creatorListens", "listens", ({ creator }) => creator.listens),
  feature("creatorRecentListens", "listens, half-life 30 d", ({ creator, weight }) => creator.recentListens(weight)),
  feature("creatorDaysSince", "days", ({ creator, moment }) => daysSince(moment.at, creator.lastListenAt)),
  feature("creatorWear", "listens, e^(−age / 1 d)", ({ creator, moment }) => creator.wornAt(moment.at)),
  feature("creatorSkipShare", "share", ({ creator }) => skipShare(creator)),
  feature("creatorHourMatch", "0 … 1", ({ creator, moment }) => creator.hourMatch(moment.localHour)),
  feature("genreShare", "share", (view) => share(view.genre, view)),
  feature("genreSkipShare", "share", ({ genre }) => skipShare(genre)),
  feature("genreHourMatch", "0 … 1", ({ genre, moment }) => genre.hourMatch(moment.localHour)),
  feature("classShare", "share", (view) => share(view.soundClass, view)),
  feature("discovery", "0 or 1", isDiscovery),
  feature("affinity", "about 0 … 1", ({ facts, moment }) => moment.signals.affinity(facts)),
  feature("creatorAffinity", "about 0 … 1", ({ facts: { creatorId }, moment }) =>
    creatorId === null ? Number.NaN : moment.signals.creatorAffinity(creatorId),
  ),
  feature("popularity", "share of listeners", ({ facts, moment }) => moment.signals.popularity(facts)),
  feature("kind", "place in the list of kinds", ({ facts }) => itemKinds.indexOf(facts.kind)),
  feature("minutes", "minutes", ({ facts: { durationMs } }) =>
    durationMs === null ? Number.NaN : durationMs / 60_000,
  ),
  { ...feature("weekday", "0 Sunday … 6", ({ moment }) => localWeekday(moment.at, moment.localHour)), version: 2 },
  feature("minutesSilent", "minutes, at most 2880", minutesSilent),
  feature("cardAcceptance14d", "share", ({ acceptance }) => acceptance),
  ...placeFeatures,
];
