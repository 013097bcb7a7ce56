import type { ArtistBand, ItemId } from "../../data/index.ts";
import { discountedGain, seededRandom } from "../../math/index.ts";
import type { ScoredCandidate } from "../../prediction/index.ts";
import { composeShelf } from "../composeShelf.ts";
import { controlExposure } from "../controlExposure.ts";
import { standing, type BandBonuses } from "../drawingWeight.ts";
import { everyBand, exposureByBand } from "../exposureByBand.ts";
import { neutralRules, type Policy, type PolicyRules } from "../policy/policy.ts";

/** Equity of equal weights with floors. */
export function floorsOf(floors: Partial<Record<ArtistBand, number>>): Policy["equity"] {
  const equity = { ...neutralRules.equity };
  for (const [band, floor] of Object.entries(floors)) equity[band as ArtistBand] = { weight: 1, floor };
  return equity;
}

export interface LoopOptions {
  seed: string;
  slates: number;
  rules: PolicyRules;
  /** that the controller begins with */
  bonuses?: BandBonuses;
  /** how many times as many candidates of small artists there are */
  smallArtists?: number;
}

export interface LoopAnswer {
  /** of the second half of the slates */
  shares: Record<ArtistBand, number>;
  bonuses: Record<ArtistBand, number>;
  /** mean over the slates of Σ relevance/log₂(1 + rank) */
  relevance: number;
}

/** Slates between two steps of the controller. */
const batch = 20;
const sizes: readonly (readonly [ArtistBand, number])[] = [
  ["emerging", 8],
  ["independent", 20],
  ["established", 32],
  ["superstar", 20],
];
/** The best relevance that a candidate of a band comes near to: the larger the audience, the surer the models. */
const bestOf: Record<ArtistBand, number> = { emerging: 0.92, independent: 0.95, established: 1, superstar: 1 };

/** Slates drawn one after the other from pools of their own, with the controller's step after every 20 of them. */
export function closedLoop({ seed, slates, rules, bonuses: first = {}, smallArtists = 1 }: LoopOptions): LoopAnswer {
  const random = seededRandom(seed);
  let bonuses = { ...everyBand(0), ...first };
  let seen: ArtistBand[][] = [];
  const later: ArtistBand[][] = [];
  let relevance = 0;
  for (let slate = 1; slate <= slates; slate++) {
    const pool = drawPool(random, smallArtists);
    const bandOf = (creatorId: number | null): ArtistBand => pool.bands[creatorId ?? 0] ?? "established";
    const entries = composeShelf({
      candidates: pool.candidates,
      ordering: "utility",
      length: 12,
      dial: 0.5,
      temperature: 0.1,
      maxPerArtist: 2,
      decayedPlaysOf: (creatorId) => (creatorId % 2 === 0 ? 2 : 0),
      standingOf: (creatorId) => standing({ band: bandOf(creatorId), costShare: 0 }, rules, bonuses),
      random,
    });
    entries.forEach(({ candidate }, index) => (relevance += candidate.relevance * discountedGain(index + 1)));
    const bands = entries.map(({ candidate }) => bandOf(candidate.creatorId));
    seen.push(bands);
    if (slate > slates / 2) later.push(bands);
    if (seen.length < batch) continue;
    bonuses = controlExposure({ ...rules, bonuses, exposure: exposureByBand(seen), slates: seen.length });
    seen = [];
  }
  return { shares: exposureByBand(later), bonuses, relevance: relevance / slates };
}

/** Eighty candidates, one an artist. */
function drawPool(random: () => number, smallArtists: number): { candidates: ScoredCandidate[]; bands: ArtistBand[] } {
  const bands = sizes.flatMap(([band, count]): ArtistBand[] => {
    const times = band === "emerging" || band === "independent" ? smallArtists : 1;
    return Array.from({ length: count * times }, () => band);
  });
  const candidates = bands.map((band, at): ScoredCandidate => {
    const relevance = bestOf[band] * (1 - 0.6 * random());
    const itemId = at as ItemId;
    return { itemId, creatorId: itemId, source: "popular", strength: 1, relevance, reason: { kind: "popular" } };
  });
  return { candidates, bands };
}
