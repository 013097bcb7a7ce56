import {
  findArtistRecords,
  readArtistExposureWeeks,
  readArtistRecords,
  readArtistStreamWeeks,
  type ArtistRecord,
} from "@segue/db";
import { shelfKinds } from "@segue/engine/decision";
import { z } from "zod";
import { rowNumber } from "../../rowNumber.ts";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { lastDays } from "./artistWindow.ts";

/** How far back an artist's history goes. */
const historyWeeks = 26;
const weekMs = 7 * 86_400_000;
const foundArtists = 12;

export const artistInput = z.object({ artistId: rowNumber("the number of an artist") });
export const findArtistInput = z.object({
  text: z.string().trim().min(1, "type at least one letter").max(100, "at most 100 letters"),
});

/** One week of an artist. */
export interface ArtistWeek {
  /** its first moment */
  from: Date;
  /** what Homes gave, in units of a first place */
  exposure: number;
  streams: number;
  /** of these, begun from a shelf of Home */
  fromHome: number;
  /** who streamed her */
  listeners: number;
}

export interface ArtistHistory extends ArtistRecord {
  /** the earliest first; every week is there */
  weeks: ArtistWeek[];
  /** exposure by shelf over all these weeks, the greatest first */
  byShelf: { shelf: string; exposure: number; cards: number }[];
}

/**
 * One artist's history, week by week: what Homes gave her and from which shelf, and what was heard of her.
 *
 * @throws ServiceError notFound where no artist has that number
 */
export async function readArtist(call: {
  ctx: ServiceContext;
  input: z.infer<typeof artistInput>;
}): Promise<ArtistHistory> {
  const { db, clock } = call.ctx;
  requireStaff(call.ctx);
  const { artistId } = artistInput.parse(call.input);
  const stretch = lastDays(7 * historyWeeks, clock());
  const [[record], exposures, streams] = await Promise.all([
    readArtistRecords(db, [artistId]),
    readArtistExposureWeeks(db, artistId, stretch),
    readArtistStreamWeeks(db, { artistId, homeShelves: shelfKinds }, stretch),
  ]);
  if (!record) throw new ServiceError("notFound", `no artist ${artistId}: search for one by name`, "artistId");
  const weeks = Array.from({ length: historyWeeks }, (_, back): ArtistWeek => {
    const heard = streams.find(({ week }) => week === back);
    return {
      from: new Date(stretch.to.getTime() - (back + 1) * weekMs),
      exposure: exposures.filter(({ week }) => week === back).reduce((sum, { exposure }) => sum + exposure, 0),
      streams: heard?.streams ?? 0,
      fromHome: heard?.fromHome ?? 0,
      listeners: heard?.listeners ?? 0,
    };
  });
  const byShelf = Array.from(
    Map.groupBy(exposures, ({ shelf }) => shelf),
    ([shelf, own]) => ({
      shelf,
      exposure: own.reduce((sum, { exposure }) => sum + exposure, 0),
      cards: own.reduce((sum, { cards }) => sum + cards, 0),
    }),
  ).toSorted((left, right) => right.exposure - left.exposure);
  return { ...record, weeks: weeks.toReversed(), byShelf };
}

/** Artists with a text in their name. */
export async function findArtistsByName(call: {
  ctx: ServiceContext;
  input: z.infer<typeof findArtistInput>;
}): Promise<ArtistRecord[]> {
  requireStaff(call.ctx);
  return findArtistRecords(call.ctx.db, findArtistInput.parse(call.input).text, foundArtists);
}
