import { expect, test } from "vitest";
import { countListens, type WrappedPlay } from "./countListens.ts";
import { favouritesOf } from "./favourites.ts";
import { daily, heardAt, itemOf } from "./wrapped.fixture.ts";

const listensOf = (plays: readonly WrappedPlay[]) => countListens(plays, itemOf).listens;

test("a track of two genres counts for both, one of none for no genre", () => {
  const { top, different } = favouritesOf(listensOf([...daily("2026-01-01", 2, 6), ...daily("2026-02-01", 1, 5)]));
  expect(top.genres.map(({ genreId, listens }) => [genreId, listens])).toEqual([
    [0, 2],
    [1, 2],
  ]);
  expect(different).toEqual({ tracks: 2, artists: 1, genres: 2, shows: 0, books: 0 });
});

test("music is ranked by listens, the spoken word by time", () => {
  const long = { msPlayed: 3_600_000, durationMs: 3_600_000 };
  const log = [...daily("2026-01-01", 2, 1), heardAt("2026-02-01T10:00Z", { itemId: 2, ...long })];
  expect(favouritesOf(listensOf(log)).top.tracks.map(({ itemId }) => itemId)).toEqual([1, 2]);
  const books = [heardAt("2026-02-01T10:00Z", { itemId: 10, ...long }), ...daily("2026-03-01", 2, 10)];
  expect(favouritesOf(listensOf(books)).top.books).toEqual([{ itemId: 10, listens: 3, heardMs: 3_960_000 }]);
});
