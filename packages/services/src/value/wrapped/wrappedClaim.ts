import { type CountedListen, listensOfYear } from "@segue/engine/value";
import { z } from "zod";
import { isoDay } from "./makeEdition.ts";
import type { WrappedCatalogue } from "./wrappedCatalogue.ts";

const itemId = z.int({ error: "must be the id of an item" }).positive();
const day = z.iso.date({ error: "must be a date, such as 2026-03-14" });
const month = z.int().min(1, { error: "must be 1 to 12" }).max(12, { error: "must be 1 to 12" });

const plain = <About extends string>(about: About) => z.object({ about: z.literal(about) });
const ofItem = <About extends string>(about: About) => z.object({ about: z.literal(about), itemId });
const firsts = <About extends string>(about: About) => z.object({ about: z.literal(about), since: day });

/** A number of an edition, by what it counts. */
export const wrappedClaim = z.discriminatedUnion(
  "about",
  [
    plain("everything"),
    plain("music"),
    plain("podcasts"),
    plain("books"),
    ofItem("artist"),
    ofItem("album"),
    ofItem("track"),
    ofItem("show"),
    ofItem("book"),
    z.object({ about: z.literal("genre"), genreId: z.int().positive() }),
    z.object({ about: z.literal("days"), from: day, to: day }),
    z.object({ about: z.literal("hour"), hour: z.int().min(0).max(23) }),
    z.object({ about: z.literal("weekday"), weekday: z.int().min(0).max(6) }),
    z.object({ about: z.literal("replays"), itemId, day }),
    z.object({ about: z.literal("month"), month, clusterId: z.int().optional() }),
    z.object({ about: z.literal("decade"), decade: z.int() }),
    firsts("newArtists"),
    firsts("newTracks"),
    z.object({
      about: z.literal("story"),
      day,
      /** of a sentence of it alone, from 0 */
      sentence: z.int({ error: "must be the place of a sentence" }).min(0).max(9).optional(),
    }),
  ],
  { error: "must name what the number counts: everything, artist, track, days, hour …" },
);

export type WrappedClaim = z.infer<typeof wrappedClaim>;

/** Of a day that stood out: its listens are found with the day itself. */
export type StoryClaim = Extract<WrappedClaim, { about: "story" }>;
type FirstsClaim = Extract<WrappedClaim, { since: string }>;
type OwnClaim = Exclude<WrappedClaim, FirstsClaim | StoryClaim>;
type ClusterOf = WrappedCatalogue["clusterOf"];
type Test = (listen: CountedListen) => boolean;
type TestOf<Claim> = (claim: Claim, clusterOf: ClusterOf) => Test;

const isMusic: Test = ({ item }) => item.kind === "track";

/** Which listens of the year a number counts. */
const tests: { [About in OwnClaim["about"]]: TestOf<Extract<OwnClaim, { about: About }>> } = {
  everything: () => () => true,
  music: () => isMusic,
  podcasts:
    () =>
    ({ item }) =>
      item.kind === "episode",
  books:
    () =>
    ({ item }) =>
      item.kind === "book",
  artist: (claim) => (listen) => isMusic(listen) && listen.item.creatorId === claim.itemId,
  show: (claim) => (listen) => listen.item.kind === "episode" && listen.item.creatorId === claim.itemId,
  album:
    (claim) =>
    ({ item }) =>
      item.albumId === claim.itemId,
  track: (claim) => (listen) => listen.itemId === claim.itemId,
  book: (claim) => (listen) => listen.itemId === claim.itemId,
  genre:
    (claim) =>
    ({ item }) =>
      item.genres.includes(claim.genreId),
  days: (claim) => (listen) => isoDay(listen.day) >= claim.from && isoDay(listen.day) <= claim.to,
  hour: (claim) => (listen) => listen.hour === claim.hour,
  weekday: (claim) => (listen) => (new Date(isoDay(listen.day)).getUTCDay() + 6) % 7 === claim.weekday,
  replays: (claim) => (listen) => listen.itemId === claim.itemId && isoDay(listen.day) === claim.day,
  month: (claim, clusterOf) => (listen) =>
    isMusic(listen) &&
    Number(isoDay(listen.day).slice(5, 7)) === claim.month &&
    (claim.clusterId === undefined || clusterOf(listen.itemId) === claim.clusterId),
  decade: (claim) => (listen) =>
    isMusic(listen) && listen.item.releasedIn !== null && Math.floor(listen.item.releasedIn / 10) * 10 === claim.decade,
};

/** The listens of a year behind one of its numbers, in the order of time: as many as it counts, with as much sound. */
export function listensBehind(
  claim: Exclude<WrappedClaim, StoryClaim>,
  { ever, year, clusterOf }: { ever: readonly CountedListen[]; year: number; clusterOf: ClusterOf },
): CountedListen[] {
  const own = listensOfYear(ever, year);
  if ("since" in claim) return firstListens(claim, ever, own);
  const testOf = tests[claim.about] as TestOf<OwnClaim>;
  return own.filter(testOf(claim, clusterOf));
}

/** The first listen ever of each artist or track that was new from a day on. */
function firstListens(
  { about, since }: FirstsClaim,
  ever: readonly CountedListen[],
  own: readonly CountedListen[],
): CountedListen[] {
  const idOf = ({ item, itemId: id }: CountedListen): number | null => (about === "newTracks" ? id : item.creatorId);
  const earliest = new Map<number, CountedListen>();
  for (const listen of ever) {
    const id = listen.item.kind === "track" ? idOf(listen) : null;
    if (id !== null && !earliest.has(id)) earliest.set(id, listen);
  }
  const first = new Set(earliest.values());
  return own.filter((listen) => first.has(listen) && isoDay(listen.day) >= since);
}
