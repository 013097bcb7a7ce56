import type { Random } from "../random/random.ts";
import { drawHeardMs, isListen } from "../truth/playChances.ts";
import { drawSpokenMs, spokenChances } from "../truth/spokenChances.ts";
import { type Appraisal, appraise, type Visit } from "./appraise.ts";
import { returnChance } from "./expectedResponse.ts";
import { hourOfVisit } from "./hourOfVisit.ts";
import { scanHome } from "./scan.ts";
import type { ShownHome } from "./shownHome.ts";
import { type Visitor, visitorsAt } from "./visitors.ts";

/** A card that was played from Home. */
export interface HomePlay {
  /** position of the shelf and rank on it, from 1 */
  shelf: number;
  rank: number;
  /** what sounded: a track, an episode or a book, by its index */
  kind: "track" | "episode" | "book";
  item: number;
  heardMs: number;
  durationMs: number;
  listened: boolean;
  skipped: boolean;
  /** a listen to an artist (or show) without a listen in the last 180 days */
  discovery: boolean;
}

/** What a visitor did. Nothing is changed by it; `applyResponse` makes her remember. */
export interface HomeResponse {
  /** cards that she looked at, from above */
  examined: { shelf: number; rank: number }[];
  plays: HomePlay[];
}

/** Draws how somebody responds to a Home; the law is `expectedResponse`'s. */
export function respondToHome(visit: Visit & { home: ShownHome; random: Random }): HomeResponse {
  const { random, home, world, listener } = visit;
  const visitor = drawVisitor(random, visitorsAt(world.truth.listeners[listener], hourOfVisit(visit)));
  const response: HomeResponse = { examined: [], plays: [] };
  for (const { shelf, rank, shown, examination, freshness } of scanHome(world, home)) {
    if (!random.chance(examination)) continue;
    response.examined.push({ shelf, rank });
    const appraisal = appraise(visit, visitor, shown);
    if (!random.chance(freshness * appraisal.appeal)) continue;
    response.plays.push({ shelf, rank, ...drawPlay(visit, appraisal) });
    if (!random.chance(returnChance)) return response;
  }
  return response;
}

function drawVisitor(random: Random, visitors: readonly Visitor[]): Visitor {
  let dice = random.next();
  for (const visitor of visitors) {
    dice -= visitor.chance;
    if (dice < 0) return visitor;
  }
  return visitors[0];
}

function drawPlay(visit: Visit & { random: Random }, appraisal: Appraisal): Omit<HomePlay, "shelf" | "rank"> {
  return appraisal.spoken ? drawSpoken(visit, appraisal.spoken) : drawMusic(visit, appraisal.music);
}

function drawMusic(
  { random, world }: Visit & { random: Random },
  music: Appraisal["music"],
): Omit<HomePlay, "shelf" | "rank"> {
  let dice = random.next();
  const drawn = music.find(({ offer }) => (dice -= offer.weight) < 0) ?? music[0];
  const { track } = drawn.offer;
  const durationMs = world.truth.music.trackDurationMs[track];
  const heardMs = drawHeardMs(random, drawn.chances, durationMs);
  const listened = isListen(heardMs, durationMs);
  return {
    kind: "track",
    item: track,
    heardMs,
    durationMs,
    listened,
    skipped: heardMs < 30_000,
    discovery: listened && drawn.discovery,
  };
}

function drawSpoken(
  { random, world, listener }: Visit & { random: Random },
  { kind, item, topic, leftMs, isNew }: NonNullable<Appraisal["spoken"]>,
): Omit<HomePlay, "shelf" | "rank"> {
  const heardMs = drawSpokenMs(random, spokenChances(world.truth.listeners[listener].topics[topic]), leftMs);
  const listened = isListen(heardMs, leftMs);
  const { durationMs } = kind === "book" ? world.catalogue.books[item] : world.catalogue.episodes[item];
  return {
    kind,
    item,
    heardMs,
    durationMs,
    listened,
    skipped: heardMs < Math.min(30_000, leftMs),
    discovery: listened && isNew,
  };
}
