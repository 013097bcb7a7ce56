import { shortDay } from "./shareWords.ts";

const titles: Record<string, string> = {
  artists: "Top artists",
  tracks: "Top tracks",
  time: "A year of sound",
  genres: "Top genres",
  albums: "Top albums",
  replays: "On repeat",
  hours: "The hour of music",
  new: "Heard for the first time",
  shows: "Top podcasts",
  books: "Top books",
};

/** What a card is called in a list, by its name: a day by its date. */
export function shareTitle(id: string): string {
  return id.startsWith("day-") ? shortDay(id.slice("day-".length)) : (titles[id] ?? id);
}
