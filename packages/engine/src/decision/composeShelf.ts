import type { ItemId } from "../data/index.ts";
import type { ScoredCandidate } from "../prediction/index.ts";
import { DrawnCreators } from "./drawnCreators.ts";
import { familiarity } from "./familiarity.ts";
import { ShelfGenres, type GenreCalibration } from "./genreCalibration.ts";
import { samplePlackettLuce } from "./samplePlackettLuce.ts";
import type { ShelfOrdering } from "./shelfKind.ts";
import { drawingUtility, utility, type UtilityTerms } from "./utility.ts";

/** What is known of a listener and decided for her that a shelf is composed by. */
export interface ShelfMatter {
  /** δ, 0–1 */
  dial: number;
  /** her decayed plays of a creator's items; 0 is unheard */
  decayedPlaysOf: (creatorId: ItemId) => number;
  /** what refusals and fatigue leave of an item's utility, 0–1; 0 is never shown; all of it when left out */
  weightOf?: (itemId: ItemId) => number;
  /** what equity and cost make of a creator's items where the dial orders the shelf, above 0; 1 when left out */
  standingOf?: ((creatorId: ItemId | null) => number) | undefined;
  /** keeps the genres of a shelf that the dial orders to her own mix; does not when left out */
  calibration?: GenreCalibration | undefined;
  /** most cards of one creator that follow each other on a shelf that is drawn; as many as there may be when left out */
  artistInARow?: number;
  /** uniform in [0, 1) */
  random: () => number;
}

export interface ShelfOptions extends ShelfMatter {
  /** each item once; for ordering "given" in their final order */
  candidates: readonly ScoredCandidate[];
  ordering: ShelfOrdering;
  length: number;
  /** τ of the sampling */
  temperature: number;
  /** most items of one creator on the shelf */
  maxPerArtist: number;
}

/** One card as decided. */
export interface SlateEntry {
  candidate: ScoredCandidate;
  /**
   * U after refusals, fatigue, equity and cost, before what the cards above it do: decay for the same creator, genre calibration. Relevance
   * where the shelf knows no dial.
   */
  utility: number;
  /** f of its creator, 0–1 */
  familiarity: number;
  /** what refusals and fatigue left of it, in (0, 1]; 1 on a shelf of given order, where they only hide */
  weight: number;
  /** what equity and cost made of it, above 0; 1 where the shelf knows no dial */
  standing: number;
  /** chance of this card at this position given those before it, in (0, 1] */
  propensity: number;
}

type Terms = Required<UtilityTerms>;

/**
 * Orders one shelf. "given" keeps the order, every propensity 1; "relevance" and "utility" draw it (Plackett–Luce), the
 * latter under the dial, equity, cost and genres, see `drawingUtility` and `ShelfGenres`. In all of them a creator has at most `maxPerArtist` cards, and when drawn
 * at most `artistInARow` one after the other, the k-th of them (k from 0) worth 0.75·0.5^k + 0.25 of itself. What refusals and fatigue leave nothing
 * of is shown in none of them; of the rest they take their share where it is drawn.
 */
export function composeShelf(options: ShelfOptions): SlateEntry[] {
  const { candidates, ordering, length, weightOf = () => 1, random } = options;
  const terms = candidates.map((candidate) => termsOf(candidate, options));
  const temperature = ordering === "given" ? 0 : options.temperature;
  const weights = candidates.map(({ itemId }) =>
    ordering === "given" ? Math.sign(weightOf(itemId)) : weightOf(itemId),
  );
  const worth = terms.map(
    (one, at) => weights[at] * (ordering === "utility" ? drawingUtility(one, temperature) : one.relevance),
  );
  const { factorOf, changedBy } = placeFactors(options, temperature);
  const utilityOf = (index: number, drawn: readonly number[]): number => {
    if (weights[index] === 0) return 0;
    const factor = factorOf(index, drawn);
    return ordering === "given" ? Math.sign(factor) : worth[index] * factor;
  };
  const pool = { size: candidates.length, utilityOf, temperature, ...(changedBy && { changedBy }) };
  return samplePlackettLuce({ ...pool, length, random }).map(({ index, propensity }) => ({
    candidate: candidates[index],
    utility: ordering === "utility" ? weights[index] * utility(terms[index]) : worth[index],
    familiarity: terms[index].familiarity,
    weight: weights[index],
    standing: terms[index].standing,
    propensity,
  }));
}

function termsOf({ relevance, creatorId }: ScoredCandidate, options: ShelfOptions): Terms {
  const { dial, decayedPlaysOf, standingOf, ordering } = options;
  const known = creatorId === null ? 0 : familiarity(decayedPlaysOf(creatorId));
  const standing = ordering === "utility" && standingOf ? standingOf(creatorId) : 1;
  return { relevance, familiarity: known, dial, standing };
}

/** What the cards above it make of a card, and which cards another one on the shelf may change. */
interface PlaceFactors {
  factorOf: (index: number, drawn: readonly number[]) => number;
  /** undefined where it may be any of them */
  changedBy: ((index: number) => readonly number[]) | undefined;
}

function placeFactors(options: ShelfOptions, temperature: number): PlaceFactors {
  const { candidates, ordering, maxPerArtist, calibration } = options;
  const creators = candidates.map(({ creatorId }) => creatorId);
  const artistInARow = ordering === "given" ? maxPerArtist : (options.artistInARow ?? maxPerArtist);
  const drawnCreators = new DrawnCreators(creators, { maxPerArtist, artistInARow });
  const decayOf = (index: number, drawn: readonly number[]): number => drawnCreators.decayOf(index, drawn);
  const knowsGenres = ordering === "utility" && calibration && calibration.weight > 0 && calibration.mix.size > 0;
  if (knowsGenres) {
    const genres = new ShelfGenres(creators, calibration);
    // As with the dial, the temperature is not to sharpen it.
    const power = temperature === 0 ? 1 : temperature;
    return {
      factorOf: (index, drawn) => decayOf(index, drawn) * genres.factorOf(index, drawn) ** power,
      changedBy: undefined,
    };
  }
  const byCreator = placesByCreator(creators);
  const ofSame = (index: number): readonly number[] => byCreator.get(creators[index]) ?? [];
  return { factorOf: decayOf, changedBy: artistInARow < maxPerArtist ? undefined : ofSame };
}

/** A card changes what others of its creator are worth, and nothing else. */
function placesByCreator(creators: readonly (ItemId | null)[]): Map<ItemId | null, number[]> {
  const places = new Map<ItemId | null, number[]>();
  for (const [place, creatorId] of creators.entries()) {
    if (creatorId === null) continue;
    const known = places.get(creatorId);
    if (known) known.push(place);
    else places.set(creatorId, [place]);
  }
  return places;
}
