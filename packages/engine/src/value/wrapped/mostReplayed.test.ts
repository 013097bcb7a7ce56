import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { mostReplayedOf } from "./mostReplayed.ts";
import { daily, dayOf, heardAt, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

test("the track that was heard most on one day is told from three listens on", () => {
  const thrice = [0, 1, 2].map((place) => heardAt(`2026-05-04T1${place}:00Z`, { itemId: 7 }));
  const log = [...daily("2026-01-01", 9), ...thrice];
  expect(mostReplayedOf(listensOf(log))).toEqual({ itemId: 7, day: dayOf("2026-05-04"), listens: 3 });
  expect(mostReplayedOf(listensOf(daily("2026-01-01", 9)))).toBeNull();
});

test("an episode that was heard again and again is no track", () => {
  const episode = [0, 1, 2].map((place) => heardAt(`2026-05-04T1${place}:00Z`, { itemId: 9 }));
  expect(mostReplayedOf(listensOf(episode))).toBeNull();
});
