import type { ShelfKind } from "@segue/engine/decision";
import type { Candidate, CandidateReason } from "@segue/engine/prediction";
import type { ServingCatalogue } from "./servingCatalogue.ts";
import { formatSpan } from "../shown/formatSpan.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Parts of the day as people greet each other in them, by the hour at which each begins. */
const partsOfDay = [
  { from: 22, greeting: "Good evening", words: "tonight" },
  { from: 18, greeting: "Good evening", words: "this evening" },
  { from: 12, greeting: "Good afternoon", words: "this afternoon" },
  { from: 4, greeting: "Good morning", words: "this morning" },
];

/** The part of the day that an hour is in; the small hours belong to the night before. */
function partOfDay(localHour: number): (typeof partsOfDay)[number] {
  return partsOfDay.find(({ from }) => localHour >= from) ?? partsOfDay[0];
}

/** By the listener's own clock, 0–23. At night it is a good evening still: "good night" would send her away. */
export function greetingAt(localHour: number): string {
  return partOfDay(localHour).greeting;
}

export interface ShelfWords {
  title: string;
  reason: string;
}

export interface ShelfFacts {
  /** 0–23 on her clock */
  localHour: number;
  /** title of the artist that a "similar-to" shelf is similar to */
  seed: string;
  /** most cards of one artist on a shelf */
  maxPerArtist: number;
}

/** What stands above a shelf. */
export function shelfWords(kind: ShelfKind, { localHour, seed, maxPerArtist }: ShelfFacts): ShelfWords {
  const words: Record<ShelfKind, ShelfWords> = {
    shortcuts: { title: "Shortcuts", reason: `What you come back to, weighed for ${hourName(localHour)}` },
    "made-for-you": { title: "Made for you", reason: "From what you played and picked up to this moment" },
    "jump-back-in": { title: "Jump back in", reason: "Quiet favourites, and what you left unfinished" },
    "recently-played": { title: "Recently played", reason: `Your latest plays, at most ${maxPerArtist} of an artist` },
    "similar-to": { title: `Similar to ${seed}`, reason: `What listeners of ${seed} play too` },
    "fresh-finds": { title: "Fresh finds", reason: "New releases, and artists you have not heard" },
    "shows-for-you": {
      title: `Shows you might like ${partOfDay(localHour).words}`,
      reason: "New shows that suit what you listen to",
    },
    books: { title: `Books for ${partOfDay(localHour).words}`, reason: "Stories and ideas near what you listen to" },
    "try-something-else": { title: "Try something else", reason: "Playlists by Segue's editors, to find your way in" },
    popular: { title: "Popular", reason: "What most listeners like" },
  };
  return words[kind];
}

/** An hour of the clock as one says it. */
function hourName(localHour: number): string {
  if (localHour === 0) return "midnight";
  if (localHour === 12) return "noon";
  return localHour < 12 ? `${localHour} am` : `${localHour - 12} pm`;
}

/** Why a card is there, in words. */
export function cardReason(candidate: Candidate, catalogue: ServingCatalogue, at: number): string {
  const { reason, source } = candidate;
  if (reason.kind === "sameArtist") {
    return candidate.itemId === candidate.creatorId ? "An artist you have played" : "By an artist you have played";
  }
  if (reason.kind === "becauseYouPicked" && reason.itemId === candidate.creatorId) return "An artist you picked";
  if (reason.kind === "editorial") return source === "playlists" ? "Picked by Segue's editors" : "From the catalogue";
  return reasonWords(reason, { at, titleOf: (itemId) => catalogue.itemOf(itemId)?.title ?? "", catalogue });
}

interface Naming {
  at: number;
  titleOf: (itemId: number) => string;
  catalogue: ServingCatalogue;
}

function reasonWords(reason: Exclude<CandidateReason, { kind: "editorial" | "sameArtist" }>, naming: Naming): string {
  switch (reason.kind) {
    case "played":
      return reason.plays === 1 ? "Played once" : `Played ${reason.plays} times`;
    case "lastHeard":
      return `Played ${ago(naming.at - reason.at)}`;
    case "unfinished":
      return `${formatSpan(reason.remainingMs)} left`;
    case "becauseYouPlay":
      return `Because you play ${naming.titleOf(reason.itemId)}`;
    case "becauseYouPicked":
      return `Because you picked ${naming.titleOf(reason.itemId)}`;
    case "released":
      return `Out ${ago(naming.at - reason.at)}`;
    case "alikeAudience":
      return `Listeners of ${naming.titleOf(reason.itemId)} play this too`;
    case "sharedGenre":
      return `More on ${naming.catalogue.genreName(reason.genre) ?? "a subject of yours"}`;
    case "taste":
      return "Close to what you play";
    case "popular":
      break;
  }
  return "Popular on Segue";
}

/** Units from the coarsest on: how long each is, and from when it is used. */
const units = [
  { name: "year", ms: 365.25 * dayMs, from: 730 * dayMs },
  { name: "month", ms: 30.4 * dayMs, from: 60 * dayMs },
  { name: "week", ms: 7 * dayMs, from: 14 * dayMs },
  { name: "day", ms: dayMs, from: dayMs },
  { name: "hour", ms: hourMs, from: hourMs },
];

/** How long ago, in the coarsest unit that says it. */
function ago(ms: number): string {
  const unit = units.find(({ from }) => ms >= from);
  if (!unit) return "in the last hour";
  const count = Math.floor(ms / unit.ms);
  return `${count} ${unit.name}${count === 1 ? "" : "s"} ago`;
}
