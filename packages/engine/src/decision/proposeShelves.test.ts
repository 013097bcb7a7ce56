import { expect, test } from "vitest";
import type { ItemId } from "../data/index.ts";
import type { Candidate, GeneratedCandidates } from "../prediction/index.ts";
import { proposeShelves } from "./proposeShelves.ts";
import { shelfKinds } from "./shelfKind.ts";

function candidate(id: number, facts: Partial<Candidate> = {}): Candidate {
  const itemId = id as ItemId;
  return { itemId, creatorId: null, source: "popular", strength: 1, reason: { kind: "taste" }, ...facts };
}

const nothing: GeneratedCandidates = {
  shortcuts: [],
  recentlyPlayed: [],
  jumpBackIn: [],
  madeForYou: [],
  similarTo: [],
  similarToSeed: null,
  freshFinds: [],
  showsForYou: [],
  books: [],
  trySomethingElse: [],
  popular: [],
};

function shelf(kind: (typeof shelfKinds)[number], generated: Partial<GeneratedCandidates>) {
  const proposal = proposeShelves({ ...nothing, ...generated }).find((one) => one.kind === kind);
  return proposal?.candidates.map(({ itemId, relevance }) => [itemId, relevance]);
}

test("every shelf is proposed once, also while it is empty", () => {
  expect(proposeShelves(nothing).map(({ kind }) => kind)).toEqual(shelfKinds);
});

test("an item that two sources found is offered with its best relevance first", () => {
  const many = Array.from({ length: 11 }, (_, at) => candidate(at, { source: "familiar-tracks", strength: 20 - at }));
  const again = candidate(10, { source: "familiar-artists", strength: 0.9 });
  const offered = shelf("made-for-you", { madeForYou: [...many, again] });
  expect(offered?.find(([itemId]) => itemId === 10)).toEqual([10, 1]);
});

test("a shelf of a given order keeps the order of its generator", () => {
  const played = [7, 3, 5].map((id, at) => candidate(id, { source: "recently-played", strength: 1 / (at + 1) }));
  expect(shelf("recently-played", { recentlyPlayed: played })?.map(([itemId]) => itemId)).toEqual([7, 3, 5]);
});
