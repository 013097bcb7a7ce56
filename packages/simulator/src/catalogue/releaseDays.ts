import type { Random } from "../random/random.ts";

const dayMs = 86_400_000;

/** Genres that had their years before; how many years ago a career usually began. */
const heyday: Readonly<Record<string, number>> = {
  "classic rock": 45,
  soul: 40,
  funk: 38,
  jazz: 35,
  blues: 40,
  "city pop": 38,
  reggae: 30,
  classical: 25,
  punk: 25,
  metal: 20,
  country: 18,
  synthpop: 20,
  techno: 15,
};

/** ISO days of an artist's releases, earliest first, all before `until`. */
export function releaseDays(options: { random: Random; count: number; genre: string; until: number }): string[] {
  const { random, count, genre, until } = options;
  const career = (heyday[genre] ?? 8) * random.between(0.3, 1.3) + 0.4;
  const span = Math.min(career, 1.2 + count * random.between(0.7, 2));
  const newest = random.chance(0.45)
    ? random.between(0, Math.min(1.5, career))
    : random.between(0, career - span + 0.4);
  const ages = Array.from({ length: count }, () => Math.max(0, newest) + random.next() * span);
  return ages.toSorted((a, b) => b - a).map((years) => isoDay(until - dayMs - Math.max(0, years) * 365.25 * dayMs));
}

/** The UTC day of an instant, such as 2026-03-31. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
