import { expect, test } from "vitest";
import type { ItemId } from "../../data/index.ts";
import { catalogue, episodeId, play, playlistIds, showIds, skipped, trackOf } from "../testing/smallWorld.ts";
import { examinedCards, playsBySlate, type ServedHome, type ShelfPlay } from "./servedHome.ts";

const item = (itemId: number) => itemId as ItemId;

function home(itemIds: number[], seen: number[], facts: Partial<ServedHome["shelves"][number]> = {}) {
  const looked = seen.map((rank) => ({ rank, seenAt: 0 }));
  return { slateId: "a", shelf: "made-for-you", position: 1, itemIds: itemIds.map(item), seen: looked, ...facts };
}

function fromShelf(itemId: number, facts: Partial<ShelfPlay> = {}): ShelfPlay {
  return { ...play(itemId, 0), slateId: "a", ...facts };
}

function outcomesOf(shelves: ServedHome["shelves"], plays: ShelfPlay[] = []) {
  const cards = examinedCards({ servedAt: 0, localHour: 9, shelves }, playsBySlate(plays), catalogue);
  return cards.map(({ itemId, listen, skip }) => [itemId, listen, skip]);
}

test("what was looked at and not played is a no, what was not looked at is nothing", () => {
  const tracks = [trackOf(1, 0), trackOf(2, 0), trackOf(3, 0)];
  expect(outcomesOf([home(tracks, [1, 3])])).toEqual([
    [tracks[0], 0, 0],
    [tracks[2], 0, 0],
  ]);
  expect(outcomesOf([home(tracks, [])], [fromShelf(tracks[0])])).toEqual([]);
});

test("a play belongs to the card of its item, else to the one that holds it, and only on its own slate", () => {
  const [track, other] = [trackOf(1, 0), trackOf(1, 1)];
  const cards = home([1, track, showIds[0], playlistIds[1]], [1, 2, 3, 4]);
  const plays = [fromShelf(track), fromShelf(other, skipped), fromShelf(episodeId), fromShelf(trackOf(11, 0))];
  expect(outcomesOf([cards], plays)).toEqual([
    [1, 0, 1],
    [track, 1, 0],
    [showIds[0], 1, 0],
    [playlistIds[1], 1, 0],
  ]);
  expect(outcomesOf([home([track], [1])], [fromShelf(track, { slateId: "b" })])).toEqual([[track, 0, 0]]);
});

test("a skip that was followed by a listen is a listen; a play that is neither is a no to both", () => {
  const track = trackOf(1, 0);
  const listened = fromShelf(track);
  const skippedIt = fromShelf(track, skipped);
  expect(outcomesOf([home([track], [1])], [skippedIt, listened])).toEqual([[track, 1, 0]]);
  expect(outcomesOf([home([track], [1])], [listened, skippedIt])).toEqual([[track, 1, 0]]);
  const left = fromShelf(track, { msPlayed: 60_000, endReason: "fwdbtn" });
  expect(outcomesOf([home([track], [1])], [left])).toEqual([[track, 0, 0]]);
});

test("places count every card above, looked at or not, in the order of the shelves", () => {
  const [track, other] = [trackOf(1, 0), trackOf(1, 1)];
  const shelves = [
    home([other, track], [2], { position: 2, slateId: "b" }),
    home([track, trackOf(2, 0)], [2], { position: 1 }),
  ];
  const places = examinedCards({ servedAt: 0, localHour: 9, shelves }, new Map(), catalogue).map(({ place }) => place);
  expect(places).toEqual([
    { shelfPosition: 1, rank: 2, itemAbove: 0, creatorAbove: 0 },
    { shelfPosition: 2, rank: 2, itemAbove: 1, creatorAbove: 2 },
  ]);
});
