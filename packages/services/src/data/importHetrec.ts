import { noListener, requestJob, withImportSession } from "@segue/db";
import { ServiceError, type ServiceContext } from "../context.ts";
import { artistGenres } from "./import/hetrec/artistGenres.ts";
import { readArtists, readCounts } from "./import/hetrec/readCommunity.ts";
import type { TableNotes } from "./import/hetrec/readTable.ts";
import { readTags } from "./import/hetrec/readTags.ts";
import { storeArtists, storeCounts, storeListeners } from "./import/hetrec/storeCommunity.ts";
import { type ImportReport, ReportBuilder } from "./import/report.ts";
import { openPlace } from "./import/source/openPlace.ts";

/** What an import of the community did; its rows are the counts. */
export interface HetrecReport extends ImportReport {
  /** listeners and artists of the data set, tag assignments read, artists with a genre */
  listeners: number;
  artists: number;
  tagAssignments: number;
  artistsWithGenre: number;
}

/**
 * Imports the HetRec 2011 Last.fm community (Cantador, Brusilovsky, Kuflik): real listeners' counts of artists without their
 * times, artists with bands by audience and genres from the tags. Importing it again adds nothing.
 *
 * @param call.input.folder with artists.dat, user_artists.dat, tags.dat and user_taggedartists.dat, each maybe .gz
 * @param call.onProgress rows (artists and counts) stored so far, and of how many
 * @throws ServiceError when the folder lacks a file or column, or while the same import runs
 */
export async function importHetrec(call: {
  ctx: ServiceContext;
  input: { folder: string };
  onProgress?: (done: number, total: number) => void;
}): Promise<HetrecReport> {
  const { ctx, input } = call;
  if (ctx.actor.kind !== "system") throw new ServiceError("forbidden", "a community is imported from the command line");
  const place = await openPlace({ path: input.folder });
  try {
    const report = new ReportBuilder();
    const note = (text: string) => report.note(text);
    const unnamed: TableNotes = { note, skip: ({ line, reason }) => note(`artists.dat, line ${line}: ${reason}.`) };
    const artists = await readArtists(place.files, unnamed);
    report.beginFile("user_artists.dat", "lastfm-hetrec");
    const uncounted: TableNotes = { note, skip: (row) => report.skip(row, null) };
    const counts = await readCounts(place.files, { artists, notes: uncounted });
    const tags = await readTags(place.files, artists);
    const community = { artists, counts, genres: artistGenres(tags.assignments) };
    const total = artists.size + counts.length;
    const finished = await withImportSession(ctx.db, noListener, async (session) => {
      let done = 0;
      const listenerIds = await storeListeners(session, counts);
      await storeArtists(session, community, (stored) => call.onProgress?.((done += stored), total));
      const added = await storeCounts(session, { ...community, listenerIds, report });
      call.onProgress?.(total, total);
      noteMerges(report, { artists: [...artists.values()], added });
      if (tags.dropped > 0)
        report.note(`${tags.dropped} tag assignments make no sense (year, artist) and were dropped.`);
      return { listeners: listenerIds.size };
    });
    if (!finished)
      throw new ServiceError("conflict", "the community is being imported already; wait until that has ended");
    if (report.stored > 0) await requestJob(ctx.db, "train");
    const facts = { artists: artists.size, tagAssignments: tags.read, artistsWithGenre: community.genres.size };
    return { ...report.build(), ...finished, ...facts };
  } finally {
    await place.close();
  }
}

function noteMerges(
  report: ReportBuilder,
  { artists, added }: { artists: { matchKey: string }[]; added: number },
): void {
  const spellings = artists.length - new Set(artists.map(({ matchKey }) => matchKey)).size;
  if (spellings === 0) return;
  report.note(
    `${spellings} names are another spelling of an artist and were joined with her; ${added} counts were added up.`,
  );
}
