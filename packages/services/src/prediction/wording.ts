import type { ShelfKind } from "@segue/engine/decision";
import type { Candidate, CandidateReason } from "@segue/engine/prediction";
import type { ServingCatalogue } from "./servingCatalogue.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** By the listener's own clock, 0–23. */
export function greetingAt(localHour: number): string {
  if (localHour < 5) return "Good night";
  if (localHour < 12) return "Good morning";
  return localHour < 18 ? "Good afternoon" : "Good evening";
}

export interface ShelfWords {
  title: string;
  reason: string;
}

/**
 * What stands above a shelf.
 *
 * @param seed title of the artist that a "similar-to" shelf is similar to
 */
export function shelfWords(kind: ShelfKind, { localHour, seed }: { localHour: number; seed: string }): ShelfWords {
  const words: Record<ShelfKind, ShelfWords> = {
    shortcuts: { title: "Shortcuts", reason: `What you come back to, weighed for ${localHour} o'clock` },
    "made-for-you": { title: "Made for you", reason: "From what you played up to this moment" },
    "jump-back-in": { title: "Jump back in", reason: "Favourites that have been quiet, and what you left unfinished" },
    "recently-played": { title: "Recently played", reason: "Your latest plays" },
    "similar-to": { title: `Similar to ${seed}`, reason: `Because you play ${seed}` },
    "shows-for-you": { title: "Shows you might like", reason: "On the subjects that you listen to" },
    "try-something-else": { title: "Try something else", reason: "Playlists to find your way in" },
    popular: { title: "Popular", reason: "What most listeners like" },
  };
  return words[kind];
}

/** Why a card is there, in words. */
export function cardReason({ reason, source }: Candidate, catalogue: ServingCatalogue, at: number): string {
  if (reason.kind === "editorial") return source === "playlists" ? "Picked by Segue's editors" : "From the catalogue";
  return reasonWords(reason, { at, titleOf: (itemId) => catalogue.itemOf(itemId)?.title ?? "", catalogue });
}

interface Naming {
  at: number;
  titleOf: (itemId: number) => string;
  catalogue: ServingCatalogue;
}

function reasonWords(reason: Exclude<CandidateReason, { kind: "editorial" }>, naming: Naming): string {
  switch (reason.kind) {
    case "played":
      return reason.plays === 1 ? "Played once" : `Played ${reason.plays} times`;
    case "lastHeard":
      return `Played ${ago(naming.at - reason.at)}`;
    case "unfinished":
      return `${lengthOf(reason.remainingMs)} left`;
    case "becauseYouPlay":
      return `Because you play ${naming.titleOf(reason.itemId)}`;
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

/** Units from the coarsest on: its days, and the days from which it is used. */
const units = [
  { name: "year", days: 365.25, from: 730 },
  { name: "month", days: 30.4, from: 60 },
  { name: "week", days: 7, from: 14 },
  { name: "day", days: 1, from: 1 },
];

/** How long ago, in the coarsest unit that says it. */
function ago(ms: number): string {
  const days = Math.floor(ms / dayMs);
  const unit = units.find(({ from }) => days >= from);
  if (!unit) return "in the last 24 hours";
  const count = Math.floor(days / unit.days);
  return `${count} ${unit.name}${count === 1 ? "" : "s"} ago`;
}

function lengthOf(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / minuteMs));
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`;
}
