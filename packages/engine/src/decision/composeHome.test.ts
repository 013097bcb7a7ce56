import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import { seededRandom } from "../math/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { composeHome, type ShelfProposal } from "./composeHome.ts";

function candidate(id: number): ScoredCandidate {
  const itemId = id as ItemId;
  return { itemId, creatorId: itemId, source: "popular", strength: 1, relevance: 0.5, reason: { kind: "popular" } };
}

function proposal(kind: ShelfProposal["kind"], ids: number[]): ShelfProposal {
  return { kind, candidates: ids.map(candidate) };
}

function compose(proposals: ShelfProposal[], shelfOrder: string[]) {
  const home = composeHome({
    proposals,
    policy: { temperature: 0, maxPerArtist: 2, shelfOrder, shelfTemperature: 0 },
    dial: 0.5,
    decayedPlaysOf: () => 0,
    random: seededRandom("home"),
  });
  return home.map(({ kind, entries }) => `${kind} ${entries.map((entry) => entry.candidate.itemId).join(" ")}`);
}

test("shelves stand in the policy's order; empty and unnamed ones do not stand", () => {
  const proposals = [proposal("popular", [1]), proposal("made-for-you", [2]), proposal("shows-for-you", [3])];
  proposals.push(proposal("jump-back-in", []));
  expect(compose(proposals, ["jump-back-in", "made-for-you", "no-such-shelf", "popular"])).toEqual([
    "made-for-you 2",
    "popular 1",
  ]);
});

test("an item stands once, apart from Shortcuts and Recently played", () => {
  const proposals = [
    proposal("shortcuts", [1, 2]),
    proposal("made-for-you", [1, 3, 3]),
    proposal("recently-played", [3, 1]),
    proposal("popular", [3, 4, 1]),
  ];
  expect(compose(proposals, ["shortcuts", "made-for-you", "recently-played", "popular"])).toEqual([
    "shortcuts 1 2",
    "made-for-you 1 3",
    "recently-played 3 1",
    "popular 4",
  ]);
});

test("a policy whose order shows nothing still leaves a Home", () => {
  expect(compose([proposal("popular", [1])], ["shortcuts"])).toEqual(["popular 1"]);
  expect(compose([], ["shortcuts"])).toEqual([]);
});

test("what a shelf under the dial was drawn from is kept with it, without what stands above, and nothing of the others", () => {
  const home = composeHome({
    proposals: [proposal("made-for-you", [1, 2]), proposal("similar-to", [2, 3, 4]), proposal("popular", [5])],
    policy: {
      temperature: 0,
      maxPerArtist: 2,
      shelfOrder: ["made-for-you", "similar-to", "popular"],
      shelfTemperature: 0,
    },
    dial: 0.5,
    decayedPlaysOf: (creatorId) => (creatorId === 4 ? 1 : 0),
    weightOf: (itemId) => (itemId === 3 ? 0 : 0.5),
    random: seededRandom("home"),
  });
  const [first, second, third] = home.map(({ pool }) => pool);
  expect(first?.itemIds).toEqual(Int32Array.of(1, 2));
  expect(second).toEqual({
    itemIds: Int32Array.of(4),
    worth: Float32Array.of(0.25),
    familiarity: Float32Array.of(1 - Math.exp(-1)),
    listen: Float32Array.of(Number.NaN),
  });
  expect(third).toBeNull();
});
