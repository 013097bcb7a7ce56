import { seededRandom } from "../../math/index.ts";
import { listenLogOf, type FamiliarListen, type ListenLog } from "./listenLog.ts";

const dayMs = 24 * 60 * 60_000;
const hourMs = 60 * 60_000;
/** A Monday, 00:00 UTC; the listeners live there. */
export const monday = Date.UTC(2026, 5, 1);
export const habitDays = 84;

/** Genres with ten artists of four tracks each; a track's id is 100·genre + 10·artist + place. */
export const genres = { jazz: 1, rock: 2, folk: 3 } as const;

export const trackOf = (genre: number, artist: number, place: number): number => 100 * genre + 10 * artist + place;

/** A listen of three minutes, `hours` after the first Monday's midnight. */
export function listen(itemId: number, hours: number): FamiliarListen {
  const startedAt = monday + hours * hourMs;
  const localHour = Math.floor(((hours % 24) + 24) % 24);
  const creatorId = Math.floor(itemId / 10);
  const genre = Math.floor(itemId / 100);
  return { itemId, creatorId, genre, startedAt, endedAt: startedAt + 180_000, localHour };
}

/** What is heard at an hour of a day: jazz at eight on working days, folk at eight on weekends, rock in the evening. */
function genreAt(day: number, hour: number): number {
  if (hour === 19) return genres.rock;
  return day % 7 < 5 ? genres.jazz : genres.folk;
}

/**
 * One listener's twelve weeks: a session at eight and one at nineteen on most days, of four tracks out of her ten of the genre,
 * the first of which she likes best.
 */
export function habitualListener(seed: string): ListenLog {
  const random = seededRandom(seed);
  const listens: FamiliarListen[] = [];
  const mine = (genre: number): number[] => Array.from({ length: 10 }, (_, at) => trackOf(genre, at % 5, at % 4));
  for (let day = 0; day < habitDays; day++) {
    for (const hour of [8, 19].filter(() => random() < 0.8)) {
      const genre = random() < 0.9 ? genreAt(day, hour) : 1 + Math.floor(3 * random());
      for (let track = 0; track < 4; track++) {
        const itemId = mine(genre)[Math.floor(10 * random() ** 2)];
        listens.push(listen(itemId, 24 * day + hour + 0.07 * track));
      }
    }
  }
  return listenLogOf(listens);
}

/** Many of them. */
export function habitualListeners(count: number): ListenLog[] {
  return Array.from({ length: count }, (_, at) => habitualListener(`habit ${at}`));
}

/** A moment `weeks` weeks after the first Monday, on a day (0 is Monday) at an hour. */
export function momentAt({ weeks, day, hour }: { weeks: number; day: number; hour: number }) {
  return { at: monday + (7 * weeks + day) * dayMs + hour * hourMs, localHour: hour };
}
