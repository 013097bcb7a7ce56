import { unknownPlay, type ImportedId, type RowOutcome } from "../play.ts";
import { readCsv, type CsvRecord } from "../source/readCsv.ts";
import { musicBrainzIdIn, nameIn } from "./fields.ts";
import type { ImportFormat, Parsed, ReadOptions } from "./importFormat.ts";
import { columnsIn, headerless, type LastfmColumns } from "./lastfmColumns.ts";
import { lastfmTime } from "./lastfmTime.ts";

/**
 * Last.fm plays as the common tools write them: lastfm-to-csv (no header), ghan's export and libre.fm's (a header, maybe
 * after comment lines). A row is a counted play: its start is known, how long it was heard is not. Source:
 * import-formats, section 3.
 */
export const lastfmCsv: ImportFormat = {
  name: "lastfm-csv",
  title: "Last.fm or libre.fm CSV (lastfm-to-csv, ghan's export)",
  source: "lastfm",
  fits: ({ head }) => head.split("\n", 50).some((line) => looksLikeHeader(line) || endsWithDate(line)),
  read,
};

function looksLikeHeader(line: string): boolean {
  return columnsIn(line.split(",").map((cell) => cell.replaceAll('"', ""))) !== null;
}

function endsWithDate(line: string): boolean {
  return /,"?\d{1,2} [A-Z][a-z]{2} \d{4},? \d\d:\d\d"?\s*$/u.test(line);
}

async function* read(bytes: AsyncIterable<Uint8Array>, { remark }: ReadOptions): AsyncGenerator<RowOutcome[]> {
  const reader = new RecordReader();
  for await (const records of readCsv(bytes, remark)) yield records.flatMap((record) => reader.read(record));
}

/** Learns from the first lines where the columns are. */
class RecordReader {
  #columns: LastfmColumns | null = null;

  read(record: CsvRecord): RowOutcome[] {
    if ("problem" in record) return [{ line: record.line, reason: record.problem }];
    const { line, cells } = record;
    if (!this.#columns && !this.#begins(cells)) return [];
    const parsed = this.#columns ? parse(cells, this.#columns) : "the row has not artist, album, title and date";
    return [typeof parsed === "string" ? { line, reason: parsed } : { line, play: parsed }];
  }

  /** False for what stands before the first row: comments and the header. */
  #begins(cells: string[]): boolean {
    this.#columns = columnsIn(cells);
    if (this.#columns) return false;
    const time = cells.length === 4 ? (cells[3] ?? "").trim() : null;
    const hasTime = time !== null && lastfmTime(time) !== null;
    // libre.fm's comments may have come through UTF-7, which writes # as +ACM-.
    if (!hasTime && /^(#|\+ACM-)/u.test(cells[0] ?? "")) return false;
    if (hasTime || time === "") this.#columns = headerless;
    return true;
  }
}

function parse(cells: string[], columns: LastfmColumns): Parsed {
  const title = nameIn(cells[columns.title]);
  const artist = nameIn(cells[columns.artist]);
  if (title === null || artist === null) return "the row has no artist or no track";
  const time = (cells[columns.time] ?? "").trim();
  if (time === "") return "the track was playing while the file was made: it has no time yet";
  const start = lastfmTime(time);
  if (!start) return "the time is none that Last.fm's tools write";
  return {
    ...unknownPlay,
    ...start,
    kind: "track",
    title,
    creators: [artist],
    album: nameIn(cells[columns.album]),
    externalIds: idsOf(cells, columns),
  };
}

function idsOf(cells: string[], columns: LastfmColumns): ImportedId[] {
  const found: [ImportedId["of"], string, number][] = [
    ["creator", "musicbrainz:artist", columns.artistId],
    ["album", "musicbrainz:release", columns.albumId],
    ["item", "musicbrainz:recording", columns.titleId],
  ];
  return found.flatMap(([of, scheme, index]) => {
    const id = musicBrainzIdIn(cells[index]);
    return id === null ? [] : [{ of, scheme, id }];
  });
}
