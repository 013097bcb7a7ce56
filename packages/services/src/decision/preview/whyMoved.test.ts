import { neutralRules, type Policy } from "@segue/engine/decision";
import { expect, test } from "vitest";
import { factorChanges, type CardTerms, type DrawnBy } from "./drawnBy.ts";
import { whyMoved, type MovedCard } from "./whyMoved.ts";

const policy: Policy = {
  ...neutralRules,
  dial: 0.3,
  dialMin: 0,
  dialMax: 1,
  opennessWeight: 0.2,
  temperature: 0.1,
  maxPerArtist: 2,
  shelfOrder: ["made-for-you", "popular"],
  shelfTemperature: 0,
};
const by = (changes: Partial<Policy> = {}): DrawnBy => {
  const own = { ...policy, ...changes };
  return { dial: own.dial, policy: own, bonuses: {} };
};
const plain: CardTerms = { familiarity: 0.5, band: "established", costShare: { before: 0.2, after: 0.2 } };
const titles = { "made-for-you": "Made for you", popular: "Popular" } as Record<string, string>;

interface Case {
  changes: Partial<Policy>;
  terms?: Partial<CardTerms>;
  card?: Partial<MovedCard>;
}

function why({ changes, terms = {}, card = {} }: Case): string {
  const [before, after] = [by(), by(changes)];
  const own = { ...plain, ...terms };
  const gained = factorChanges(own, before, after);
  const shelfChanges = [gained, factorChanges(plain, before, after), factorChanges(plain, before, after)];
  const moved: MovedCard = {
    mark: { kind: "new" },
    shelf: "made-for-you",
    rank: 3,
    terms: own,
    changes: gained,
    shelfChanges,
    ofArtist: 1,
    ...card,
  };
  return whyMoved(moved, { before, after, titleOf: (kind) => titles[kind] ?? kind });
}

test.each<[string, Case, RegExp]>([
  [
    "the dial",
    { changes: { dial: 0.6 }, terms: { familiarity: 0 } },
    /^Dial 0\.30 → 0\.60 for her: an artist she does not know counts 2\.00 times/u,
  ],
  [
    "a band's weight",
    { changes: { equity: { ...policy.equity, emerging: { weight: 2, floor: 0 } } }, terms: { band: "emerging" } },
    /^Weight 1 → 2 of an emerging artist: it counts 2\.00 times/u,
  ],
  [
    "the cost",
    { changes: { costWeight: 0.5 }, terms: { costShare: { before: 1, after: 1 } }, card: { mark: { kind: "gone" } } },
    /^Cost weight 0\.00 → 0\.50: its stream costs 100 % of the dearest/u,
  ],
  [
    "the cap",
    { changes: { maxPerArtist: 3 }, card: { ofArtist: 3 } },
    /^At most 3 of an artist on a shelf now, not 2/u,
  ],
  ["the genres", { changes: { genreCalibration: 0.4 } }, /nearer to what she plays/u],
  ["the exploration", { changes: { temperature: 0.3 } }, /^Exploration 0\.1 → 0\.3: more is left to chance/u],
  ["the shelves' order", { changes: { shelfOrder: ["popular", "made-for-you"] } }, /^The order of the shelves/u],
  [
    "another shelf",
    { changes: {}, card: { mark: { kind: "moved", other: { shelf: "popular", rank: 1 } } } },
    /^Moved between Popular and Made for you/u,
  ],
  ["its neighbours", { changes: { dial: 0.6 }, card: { mark: { kind: "gone" } } }, /^Made room/u],
])("a card moves because of %s", (_, one, words) => expect(why(one)).toMatch(words));
