import { unknownPlay, type ImportedPlay } from "../play.ts";
import { nameIn, numberIn, type JsonRecord } from "./fields.ts";
import type { ImportFormat, Parsed } from "./importFormat.ts";
import { readJsonArray } from "./readJson.ts";

/** The last year that Spotify's account data holds, both generations of it. Source: import-formats, section 2. */
export const spotifyAccount: ImportFormat = {
  name: "spotify-account",
  title: "Spotify account data (StreamingHistory JSON or zip)",
  source: "spotify-account",
  fits: ({ name, head }) =>
    /^\s*\[/u.test(head) && (/"msPlayed"/u.test(head) || (!head.includes("{") && /^streaminghistory/iu.test(name))),
  read: (bytes, { remark }) => readJsonArray(bytes, { parse, remark }),
};

function parse(record: JsonRecord): Parsed {
  const item = itemOf(record);
  if (typeof item === "string") return item;
  const msPlayed = numberIn(record["msPlayed"]);
  if (msPlayed === null) return "the time heard (msPlayed) is missing or no number";
  const end = endOf(record["endTime"]);
  if (end === null) return "the time (endTime) is missing or no time such as 2020-01-31 18:05";
  return { ...unknownPlay, ...item, startedAt: end - msPlayed, precision: "minute", msPlayed };
}

function itemOf(record: JsonRecord): Pick<ImportedPlay, "kind" | "title" | "creators"> | string {
  const show = nameIn(record["podcastName"]);
  const episode = nameIn(record["episodeName"]);
  if (show !== null && episode !== null) return { kind: "episode", title: episode, creators: [show] };
  const artist = nameIn(record["artistName"]);
  const title = nameIn(record["trackName"]);
  if (artist === null || title === null) return "the row has no artist and track, or no show and episode";
  if (artist === "Unknown Artist" && title === "Unknown Track") return "Spotify itself has no name for the track";
  return { kind: "track", title, creators: [artist] };
}

/** The minute in which the play ended, UTC although nothing says so. */
function endOf(value: unknown): number | null {
  const match = typeof value === "string" ? /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/u.exec(value) : null;
  const end = match ? Date.parse(`${match[1]}T${match[2]}:00Z`) : Number.NaN;
  return Number.isNaN(end) ? null : end;
}
