import { artistBands, openness, type ArtistBand, type ItemId } from "@segue/engine/data";
import {
  type BandBonuses,
  composeHome,
  type ComposedShelf,
  controlExposure,
  costShares,
  daypartOf,
  effectiveDial,
  fatigueAt,
  type GenreCalibration,
  type Policy,
  proposeShelves,
  shelfRules,
  standing,
} from "@segue/engine/decision";
import { discountedGain } from "@segue/engine/math";
import type { LoopCatalogue, LoopServing, LoopShelf, LoopVisit } from "@segue/engine/value";

export interface ServingMatter {
  /** costs by the world's own rights holders, see `costsInWorld` */
  policy: Policy;
  catalogue: LoopCatalogue;
}

/** A policy at work in a simulated world: dial, shelves, equity, cost, floors, genres and fatigue as at serving, on the world's candidates. */
export function policyServing(matter: ServingMatter): LoopServing {
  const serving = new PolicyServing(matter);
  return {
    serve: (visit) => serving.serve(visit),
    endDay: () => serving.endDay(),
    microsOf: (rightsHolder) => serving.microsOf(rightsHolder),
  };
}

function noExposure(): Record<ArtistBand, number> {
  return { emerging: 0, independent: 0, established: 0, superstar: 0 };
}

class PolicyServing {
  private readonly policy: Policy;
  private readonly catalogue: LoopCatalogue;
  private readonly shares: ReadonlyMap<number, number>;
  private bonuses: BandBonuses = {};
  private exposure = noExposure();
  private slates = 0;

  constructor({ policy, catalogue }: ServingMatter) {
    this.policy = policy;
    this.catalogue = catalogue;
    const rates = new Map(catalogue.rightsHolders.map(({ microsPerStream }, index) => [index, microsPerStream]));
    this.shares = costShares(policy.costs, rates);
  }

  serve(visit: LoopVisit): LoopShelf[] {
    const { policy, catalogue } = this;
    const { at, cards, plays, decayedPlays, random } = visit;
    const shift = policy.daypartShift[daypartOf(visit.localHour)];
    const dial = effectiveDial(policy, { openness: openness(visit.discoveries), shift });
    const shelves = composeHome({
      proposals: proposeShelves(visit.candidates),
      policy,
      dial: dial.applied,
      decayedPlaysOf: (creatorId) => decayedPlays.get(creatorId) ?? 0,
      weightOf: fatigueAt({ cards, plays, at, creatorOf: catalogue.creatorOf }),
      standingOf: (creatorId) => this.standingOf(creatorId),
      calibration: policy.genreCalibration > 0 ? this.calibration(decayedPlays) : undefined,
      artistInARow: policy.repetition.artistInARow,
      random,
    });
    for (const shelf of shelves) this.countExposure(shelf);
    return shelves.map(({ kind, entries }) => ({ kind, itemIds: entries.map(({ candidate }) => candidate.itemId) }));
  }

  /** One step of the exposure controller on the exposure of the day. */
  endDay(): void {
    const total = artistBands.reduce((sum, band) => sum + this.exposure[band], 0);
    if (total === 0) return;
    const { equity, floorGain } = this.policy;
    const exposure = noExposure();
    for (const band of artistBands) exposure[band] = this.exposure[band] / total;
    this.bonuses = controlExposure({ equity, floorGain, bonuses: this.bonuses, exposure, slates: this.slates });
    this.exposure = noExposure();
    this.slates = 0;
  }

  microsOf(rightsHolder: number): number {
    return this.policy.costs?.[rightsHolder] ?? this.catalogue.rightsHolders[rightsHolder].microsPerStream;
  }

  private standingOf(creatorId: ItemId | null): number {
    const artist = creatorId === null ? null : this.catalogue.artistOf(creatorId);
    const costShare = artist ? (this.shares.get(artist.rightsHolder) ?? 0) : 0;
    return standing({ band: artist?.band ?? null, costShare }, this.policy, this.bonuses);
  }

  private countExposure({ kind, entries }: ComposedShelf): void {
    if (shelfRules[kind].ordering !== "utility") return;
    this.slates++;
    for (const [before, { candidate }] of entries.entries()) {
      const artist = candidate.creatorId === null ? null : this.catalogue.artistOf(candidate.creatorId);
      if (artist) this.exposure[artist.band] += discountedGain(before + 1);
    }
  }

  /** Her own mix: her artists by how much of them she heard, each in equal parts of its genres. */
  private calibration(decayedPlays: ReadonlyMap<ItemId, number>): GenreCalibration {
    const genresOf = (creatorId: ItemId | null): readonly number[] =>
      (creatorId === null ? null : this.catalogue.artistOf(creatorId))?.genres ?? [];
    const mix = new Map<number, number>();
    let total = 0;
    for (const [artist, plays] of decayedPlays) {
      const genres = genresOf(artist);
      for (const genre of genres) mix.set(genre, (mix.get(genre) ?? 0) + plays / genres.length);
      if (genres.length > 0) total += plays;
    }
    for (const [genre, plays] of mix) mix.set(genre, plays / total);
    return { mix, weight: this.policy.genreCalibration, genresOf };
  }
}
