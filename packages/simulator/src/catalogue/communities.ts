import { beta } from "../random/distributions.ts";
import { Random } from "../random/random.ts";
import { podcastTopics } from "../words/topics.ts";
import { genreProfiles } from "./genres.ts";
import { genreCentres, perturb } from "./genreSpace.ts";

/** A crowd of listeners and artists that nobody named: one way of loving a genre. */
export interface Community {
  /** index into the genres */
  genre: number;
  /** where it lies in the latent space */
  centre: Float32Array;
  /** share of the audience, relative */
  audience: number;
  /** how much its people care for each podcast and book topic, 0–1 */
  topics: Float32Array;
}

/** Communities a genre: big genres have more. */
function communityCount(audience: number): number {
  if (audience >= 7) return 3;
  return audience >= 2.5 ? 2 : 1;
}

/** Every community of the world, those of one genre next to each other. */
export function createCommunities(seed: string): Community[] {
  const centres = genreCentres(seed);
  return genreProfiles.flatMap((profile, genre) => {
    const count = communityCount(profile.audience);
    return Array.from({ length: count }, (_, index) => {
      const random = new Random(seed, `community ${profile.name}`, index);
      return {
        genre,
        centre: perturb(random, centres[genre], 0.55),
        audience: (profile.audience / count) * random.between(0.6, 1.4),
        topics: Float32Array.from(podcastTopics, () => beta(random, 0.6, 1.6)),
      };
    });
  });
}
