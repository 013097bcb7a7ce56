import { unknownPlay, type ImportedId, type RowOutcome } from "../play.ts";
import { readRows } from "../source/readRows.ts";
import { LineSplitter } from "../source/splitLines.ts";
import type { TextRow } from "../source/textRow.ts";
import { musicBrainzIdIn, nameIn } from "./fields.ts";
import type { ImportFormat, Parsed, ReadOptions } from "./importFormat.ts";

const columnCount = 6;

/**
 * The plays of the Last.fm 1K data set (Celma 2010): user, time, artist id, artist, track id, track, separated by tabs, no
 * header, quotes are letters. A file of several users is read for one of them.
 */
export const lastfm1k: ImportFormat = {
  name: "lastfm-1k",
  title: "Last.fm 1K plays (TSV, also .gz)",
  source: "lastfm-1k",
  fits: ({ head }) => /^[^\t\n]+\t\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\t/mu.test(head),
  read,
};

async function* read(bytes: AsyncIterable<Uint8Array>, { user, remark }: ReadOptions): AsyncGenerator<RowOutcome[]> {
  for await (const rows of readRows(bytes, new LineSplitter(), remark)) yield rows.map((row) => outcomeOf(row, user));
}

function outcomeOf(row: TextRow, user: string | null): RowOutcome {
  const { line } = row;
  if (row.problem !== undefined) return { line, reason: row.problem };
  const parsed = parse(row.text, user);
  return typeof parsed === "string" ? { line, reason: parsed } : { line, play: parsed };
}

/** The user of a row; null when the row is none of the data set. */
export function userOfRow(text: string): string | null {
  const columns = text.split("\t");
  return columns.length === columnCount ? (columns[0] ?? null) : null;
}

function parse(text: string, wanted: string | null): Parsed {
  const columns = text.split("\t");
  if (columns.length !== columnCount) return "the row has not six columns";
  const [user, time, artistId, artist, trackId, track] = columns;
  if (wanted !== null && user !== wanted) return `the row belongs to another user than ${wanted}`;
  const startedAt = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(time ?? "") ? Date.parse(time ?? "") : Number.NaN;
  if (Number.isNaN(startedAt)) return "the time is no UTC time such as 2009-05-04T23:08:57Z";
  const title = nameIn(track);
  const creator = nameIn(artist);
  if (title === null || creator === null) return "the row has no artist or no track";
  const externalIds = idsOf(artistId, trackId);
  return { ...unknownPlay, kind: "track", startedAt, precision: "second", title, creators: [creator], externalIds };
}

function idsOf(artistId: unknown, trackId: unknown): ImportedId[] {
  const artist = musicBrainzIdIn(artistId);
  const track = musicBrainzIdIn(trackId);
  return [
    ...(artist ? [{ of: "creator" as const, scheme: "musicbrainz:artist", id: artist }] : []),
    ...(track ? [{ of: "item" as const, scheme: "musicbrainz:recording", id: track }] : []),
  ];
}
