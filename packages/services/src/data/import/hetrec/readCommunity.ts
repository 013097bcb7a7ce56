import { matchKey } from "@segue/engine/data";
import { nameIn } from "../format/fields.ts";
import type { InputFile } from "../source/inputFile.ts";
import { readTable, type TableNotes } from "./readTable.ts";

export interface CommunityArtist {
  /** number in the data set */
  id: string;
  name: string;
  matchKey: string;
}

/** Plays of an artist by a listener, both by their numbers in the data set. */
export interface CommunityCount {
  line: number;
  listener: string;
  artist: string;
  plays: number;
}

const maxPlays = 2_147_483_647;
/** UTF-8 bytes that an index can hold */
const maxKeyBytes = 2000;

/** Artists by their number in the data set. */
export async function readArtists(
  files: readonly InputFile[],
  notes: TableNotes,
): Promise<Map<string, CommunityArtist>> {
  const artists = new Map<string, CommunityArtist>();
  const table = { fileName: "artists.dat", columns: ["id", "name"], notes };
  for await (const rows of readTable(files, table)) {
    for (const { line, cells } of rows) {
      const [id = "", text] = cells;
      const name = nameIn(text);
      const key = matchKey(name ?? "");
      if (name === null || Buffer.byteLength(key) > maxKeyBytes) notes.skip({ line, reason: "the artist has no name" });
      else artists.set(id, { id, name, matchKey: key });
    }
  }
  return artists;
}

/** Counts of artists that are known; every other row is skipped with its reason. */
export async function readCounts(
  files: readonly InputFile[],
  { artists, notes }: { artists: ReadonlyMap<string, CommunityArtist>; notes: TableNotes },
): Promise<CommunityCount[]> {
  const counts: CommunityCount[] = [];
  const table = { fileName: "user_artists.dat", columns: ["userID", "artistID", "weight"], notes };
  for await (const rows of readTable(files, table)) {
    for (const { line, cells } of rows) {
      const [listener = "", artist = "", weight = ""] = cells;
      const plays = /^\d+$/u.test(weight) ? Number(weight) : 0;
      if (listener === "") notes.skip({ line, reason: "the row names no listener" });
      else if (!artists.has(artist)) notes.skip({ line, reason: "the row names an artist who is not in artists.dat" });
      else if (plays < 1 || plays > maxPlays) notes.skip({ line, reason: "the count is no whole number from 1" });
      else counts.push({ line, listener, artist, plays });
    }
  }
  return counts;
}
