import type { LoopShelf, LoopTally } from "@segue/engine/value";
import { artistBands } from "@segue/engine/data";
import { discountedGain } from "@segue/engine/math";
import type { ExpectedResponse } from "../response/expectedResponse.ts";
import type { World } from "../world.ts";
import { loopItemOf } from "./loopItem.ts";

/** What happened on a visit, on average. */
export interface CountedVisit {
  listener: number;
  week: number;
  /** chance that she is still there */
  stayed: number;
  expected: ExpectedResponse;
  shelves: readonly LoopShelf[];
}

/** Adds visits up. */
export class LoopSums {
  readonly tally: LoopTally;
  private readonly world: World;
  private readonly artistMicros: Float64Array;

  /** @param microsOf millionths of the house currency for a stream of a rights holder */
  constructor(tally: LoopTally, world: World, microsOf: (rightsHolder: number) => number) {
    this.tally = tally;
    this.world = world;
    this.artistMicros = Float64Array.from(world.catalogue.artists, ({ rightsHolder }) => microsOf(rightsHolder));
  }

  count(visit: CountedVisit): void {
    const { listener, week, stayed, expected } = visit;
    const { sums, weeks } = this.tally;
    const at = listener * weeks + week;
    sums.visits[at] += stayed;
    sums.listens[at] += stayed * expected.listens;
    sums.minutes[at] += (stayed * expected.heardMs) / 60_000;
    sums.discoveries[at] += stayed * expected.discoveries;
    sums.plays[at] += stayed * expected.plays;
    sums.skips[at] += stayed * expected.skips;
    this.countStreams(visit, at);
    this.countExposure(visit);
  }

  private countStreams({ stayed, expected, shelves }: CountedVisit, at: number): void {
    const { streams, costMicros } = this.tally.sums;
    for (const [above, { itemIds }] of shelves.entries()) {
      for (const [before, itemId] of itemIds.entries()) {
        const micros = this.microsOfCard(itemId);
        if (micros === null) continue;
        const chance = stayed * expected.streamChances[above][before];
        streams[at] += chance;
        costMicros[at] += chance * micros;
      }
    }
  }

  /** What a stream from a card costs; of a playlist the mean of its tracks. null where nothing is paid by the stream. */
  private microsOfCard(itemId: number): number | null {
    const { kind, item } = loopItemOf(itemId);
    const { trackArtist } = this.world.truth.music;
    if (kind === "track") return this.artistMicros[trackArtist[item]];
    if (kind === "artist") return this.artistMicros[item];
    if (kind !== "playlist") return null;
    const { tracks } = this.world.catalogue.playlists[item];
    return tracks.reduce((sum, track) => sum + this.artistMicros[trackArtist[track]], 0) / tracks.length;
  }

  private countExposure({ listener, stayed, shelves }: CountedVisit): void {
    const { bandExposure, artistExposure } = this.tally;
    const group = artistExposure[listener % artistExposure.length];
    for (const { kind, itemIds } of shelves) {
      if (kind !== "made-for-you" && kind !== "similar-to") continue;
      for (const [before, itemId] of itemIds.entries()) {
        const artist = this.artistOf(itemId);
        if (artist === null) continue;
        const exposure = stayed * discountedGain(before + 1);
        bandExposure[listener * 4 + artistBands.indexOf(this.world.catalogue.artists[artist].band)] += exposure;
        group[artist] += exposure;
      }
    }
  }

  private artistOf(itemId: number): number | null {
    const { kind, item } = loopItemOf(itemId);
    if (kind === "track") return this.world.truth.music.trackArtist[item];
    return kind === "artist" ? item : null;
  }
}
