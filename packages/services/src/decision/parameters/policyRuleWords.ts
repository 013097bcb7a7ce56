import type { LivePolicy } from "@segue/db";
import { artistBands, type ArtistBand } from "@segue/engine/data";
import { dayparts, guardrailWords, type PolicyScope, scopeOf } from "@segue/engine/decision";
import { percent } from "../../shown/percent.ts";
import { ofHundred, type MainParameter } from "./mainParameter.ts";

/** A parameter; where it says nothing else, people change it for everybody. */
export type Told = Omit<MainParameter, "changedAt"> & Partial<Pick<MainParameter, "changedAt">>;

const bandNames: Record<ArtistBand, string> = {
  emerging: "artists who are just emerging",
  independent: "artists with a small audience",
  established: "established artists",
  superstar: "superstars",
};

/** "nothing" for a list without anything in it. */
function listed(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : words.join(", ");
}

function scopeWords(scope: PolicyScope): string {
  if (scope.kind === "market") return `listeners in ${scope.country}`;
  if (scope.kind === "cluster") return `listeners with a taste like yours (group ${scope.cluster})`;
  return scope.kind === "listener" ? "you alone" : "everyone";
}

function equityWords({ equity }: LivePolicy): string {
  const weights = artistBands.flatMap((band) => {
    const { weight } = equity[band];
    return weight === 1 ? [] : [`${bandNames[band]} count ${weight} times`];
  });
  const floors = artistBands.flatMap((band) => {
    const { floor } = equity[band];
    return floor === 0 ? [] : [`${bandNames[band]} have at least ${percent(floor)} of what is seen`];
  });
  return listed([...weights, ...floors]);
}

function bonusWords({ bonuses }: LivePolicy): string {
  return listed(
    artistBands.flatMap((band) => {
      const bonus = bonuses[band] ?? 0;
      return bonus === 0 ? [] : [`${bandNames[band]} count ${percent(bonus)} more`];
    }),
  );
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

const equityParameters = {
  equity: (policy: LivePolicy): Told => ({
    name: "What the size of an artist’s audience does",
    value: equityWords(policy),
    effect:
      "How much an artist’s tracks count beside those of others that suit you as well, and the least of “Made for you” and " +
      "“Similar to” that some of them have over all listeners.",
  }),
  bonuses: (policy: LivePolicy): Told => ({
    name: "What is added so that they have it",
    value: bonusWords(policy),
    effect:
      "Rises by itself while some artists are seen less than was promised to them, and falls again once they are.",
  }),
  floorGain: ({ floorGain }: LivePolicy): Told => ({
    name: "How fast that is put right",
    value: floorGain === 0 ? "not at all" : `gain ${floorGain}`,
    effect: "The more, the sooner artists who are seen too little come up.",
  }),
  costWeight: ({ costWeight }: LivePolicy): Told => ({
    name: "What the cost of a stream does",
    value: costWeight === 0 ? "nothing" : `up to ${percent(costWeight)} less`,
    effect:
      "A track whose stream costs Segue most counts for so much less beside one that costs nothing and suits you as well.",
  }),
  costs: ({ costs }: LivePolicy): Told => ({
    name: "Which costs are meant",
    value: costs === null ? "the catalogue’s" : `the policy’s own, of ${Object.keys(costs).length} rights holders`,
    effect: "What a stream costs, by who holds the rights.",
  }),
};

const shelfParameters = {
  daypartShift: ({ daypartShift }: LivePolicy): Told => {
    const moved = dayparts.filter((part) => daypartShift[part] !== 0);
    return {
      name: "What the time of day does to the dial",
      value: listed(moved.map((part) => `${part} ${signed(Math.round(daypartShift[part] * 100))}`)),
      effect: "Points towards discovery, or away from it, by the clock where you are.",
    };
  },
  genreCalibration: ({ genreCalibration }: LivePolicy): Told => ({
    name: "How far shelves keep to your mix of genres",
    value: genreCalibration === 0 ? "not at all" : ofHundred(genreCalibration),
    effect:
      "A shelf leans towards the genres that it lacks beside what you listen to: who listens to a little jazz finds a little of it.",
  }),
  repetition: ({ repetition }: LivePolicy): Told => ({
    name: "How often things may come again",
    value: `${repetition.artistInARow} cards of an artist in a row, ${repetition.daysBeforeRepeat} days on Discover`,
    effect:
      "Most cards of one artist that follow each other where cards are drawn, and how long a track rests before your weekly Discover has it again.",
  }),
};

const reachParameters = {
  guardrails: ({ guardrails }: LivePolicy): Told => ({
    name: "What must hold",
    value: listed(guardrails.map(guardrailWords)),
    effect: "Is measured all the time; a version that does not keep to it is taken back by itself.",
  }),
  scopeKind: (policy: LivePolicy): Told => ({
    name: "For whom this version is",
    value: scopeWords(scopeOf(policy)),
    effect: "What is decided for fewer listeners is stronger than what is decided for all.",
  }),
  percent: ({ percent: reached }: LivePolicy): Told => ({
    name: "How many of them have it",
    value: reached === 100 ? "all" : `${reached} of 100, and you are among them`,
    effect: "A new version is tried with a few, drawn by chance once and for all, before it is for everyone.",
  }),
};

/** The rest of a policy's fields in words: artists, cost and genres, for whom it is and what holds it. */
export const ruleTellers = { ...shelfParameters, ...equityParameters, ...reachParameters };

/** Fields that are told here; `scopeValue` with its kind, and who is served is not paused. */
export type RuleField = keyof typeof ruleTellers | "scopeValue" | "isPaused";
