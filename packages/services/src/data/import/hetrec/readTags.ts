import type { InputFile } from "../source/inputFile.ts";
import type { TagAssignment } from "./artistGenres.ts";
import { readTable, type TableNotes } from "./readTable.ts";

/** Last.fm had tags from 2005 on; the data set was closed in 2011. */
const firstYear = 2005;
const lastYear = 2011;

export interface Tags {
  read: number;
  assignments: TagAssignment[];
  /** rows with a year that cannot be, an artist without a name or a tag without a text */
  dropped: number;
}

/** Who tagged which artist with what; rows that make no sense are dropped and counted. */
export async function readTags(files: readonly InputFile[], artists: ReadonlyMap<string, unknown>): Promise<Tags> {
  let read = 0;
  let dropped = 0;
  const notes: TableNotes = { skip: () => void (dropped += 1), note: () => {} };
  const texts = new Map<string, string>();
  for await (const rows of readTable(files, { fileName: "tags.dat", columns: ["tagID", "tagValue"], notes })) {
    for (const { cells } of rows) texts.set(cells[0] ?? "", (cells[1] ?? "").trim());
  }
  const assignments: TagAssignment[] = [];
  const table = { fileName: "user_taggedartists.dat", columns: ["userID", "artistID", "tagID", "year"], notes };
  for await (const rows of readTable(files, table)) {
    for (const { cells } of rows) {
      read += 1;
      const [listener = "", artist = "", tagId = "", year = ""] = cells;
      const tag = texts.get(tagId) ?? "";
      const makesSense = artists.has(artist) && tag !== "" && Number(year) >= firstYear && Number(year) <= lastYear;
      if (makesSense) assignments.push({ listener, artist, tag });
      else dropped += 1;
    }
  }
  return { read, assignments, dropped };
}
