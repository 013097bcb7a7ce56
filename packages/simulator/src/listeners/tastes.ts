import type { Community } from "../catalogue/communities.ts";
import { genreProfiles } from "../catalogue/genres.ts";
import { perturb } from "../catalogue/genreSpace.ts";
import { AliasTable } from "../random/aliasTable.ts";
import { beta, gamma } from "../random/distributions.ts";
import type { Random } from "../random/random.ts";
import type { TasteComponent } from "./listenerTruth.ts";

export interface TasteSource {
  random: Random;
  communities: readonly Community[];
  /** false for a community without music */
  alive: readonly boolean[];
  /** where the listener lives, ISO 3166 alpha-2 */
  country: string;
}

/** One to four tastes; in one account of twelve, two more that belong to somebody else of the household. */
export function createTastes(source: TasteSource): TasteComponent[] {
  const { random } = source;
  const count = 1 + Math.min(3, Math.floor(4 * beta(random, 1.6, 1.8)));
  const own = chooseCommunities(source, count).map((community) => createTaste(source, { community, member: 0 }));
  if (!random.chance(1 / 12)) return own;
  const theirs = chooseCommunities(source, 2).map((community) => createTaste(source, { community, member: 1 }));
  return [...own, ...theirs];
}

/** A taste inside a community, strongest near the genre's own hour of the day; its share of the sessions is drawn unless given. */
export function createTaste(
  { random, communities }: Pick<TasteSource, "random" | "communities">,
  { community, member, share }: { community: number; member: 0 | 1; share?: number },
): TasteComponent {
  const { centre, genre } = communities[community];
  const weight = share ?? 0.15 + gamma(random, 1.4);
  const peak = genreProfiles[genre].hour + 2.5 * random.normal();
  const strength = member === 1 ? 0.85 : random.between(0.75, 1);
  return {
    community,
    vector: perturb(random, centre, 0.32),
    strength,
    weightByHour: Float32Array.from({ length: 24 }, (_, hour) => weight * hourFactor(hour, peak)),
    seasonDay: random.below(365),
    member,
  };
}

/** From 0.3, twelve hours away from the peak, to 1. */
function hourFactor(hour: number, peak: number): number {
  return 0.3 + 0.7 * Math.exp(1.2 * (Math.cos((2 * Math.PI * (hour - peak)) / 24) - 1));
}

/** Different communities, by audience; the music of one's own country counts four times; families attract each other. */
function chooseCommunities({ random, communities, alive, country }: TasteSource, count: number): number[] {
  const chosen: number[] = [];
  for (let round = 0; round < count; round++) {
    const families = new Set(chosen.map((index) => genreProfiles[communities[index].genre].family));
    const weights = communities.map(({ audience, genre }, index) => {
      if (!alive[index] || chosen.includes(index)) return 0;
      const profile = genreProfiles[genre];
      const local = profile.home.includes(country) ? 3 : 0;
      return audience * (1 + local) * (families.has(profile.family) ? 3.5 : 1);
    });
    if (weights.every((weight) => weight === 0)) break;
    chosen.push(new AliasTable(weights).draw(random));
  }
  return chosen;
}
