import type { ImportedPlay } from "../play.ts";
import { deviceFamily } from "./deviceFamily.ts";
import { flagIn, nameIn, numberIn, wordIn, type JsonRecord } from "./fields.ts";
import type { ImportFormat, Parsed } from "./importFormat.ts";
import { readJsonArray } from "./readJson.ts";
import { spotifyItem, type SpotifyItem } from "./spotifyItem.ts";

/** Spotify's streaming history since the account began, asked for separately. Source: import-formats, section 1. */
export const spotifyExtended: ImportFormat = {
  name: "spotify-extended",
  title: "Spotify extended streaming history (JSON or zip)",
  source: "spotify-extended",
  fits: ({ name, head }) =>
    /^\s*\[/u.test(head) &&
    (/"ms_played"/u.test(head) || (!head.includes("{") && /^(endsong|streaming_history_(audio|video))/iu.test(name))),
  read: (bytes, { remark }) => readJsonArray(bytes, { parse, remark }),
};

/** The row's addresses and user agent are never looked at. */
function parse(record: JsonRecord): Parsed {
  const item = spotifyItem(record);
  if (typeof item === "string") return item;
  const msPlayed = numberIn(record["ms_played"]);
  if (msPlayed === null) return "the time heard (ms_played) is missing or no number";
  const end = endOf(record["ts"]);
  if (end === null) return "the time (ts) is missing or no UTC time such as 2020-01-31T18:05:00Z";
  return { ...item, ...circumstances(record), ...startOf(record, { end, msPlayed }), msPlayed, durationMs: null };
}

function endOf(value: unknown): number | null {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(value)) return null;
  const end = Date.parse(value);
  return Number.isNaN(end) ? null : end;
}

const spotifyBegan = Date.UTC(2006, 0, 1);
/** larger numbers are milliseconds (endsong files), smaller ones seconds */
const secondsBelow = 100_000_000_000;

/**
 * A row names the end of its play, or of its upload when it was heard offline: then the device's own time is the start,
 * where it is plausible, in whole seconds so that older and newer exports agree.
 */
function startOf(
  record: JsonRecord,
  { end, msPlayed }: { end: number; msPlayed: number },
): Pick<ImportedPlay, "startedAt" | "precision"> {
  if (flagIn(record["offline"]) !== true) return { startedAt: end - msPlayed, precision: "second" };
  const stamp = numberIn(record["offline_timestamp"]) ?? 0;
  const start = Math.floor(stamp < secondsBelow ? stamp : stamp / 1000) * 1000;
  return start > spotifyBegan && start <= end
    ? { startedAt: start, precision: "second" }
    : { startedAt: end - msPlayed, precision: "upload" };
}

type Circumstances = Omit<ImportedPlay, keyof SpotifyItem | "startedAt" | "precision" | "msPlayed" | "durationMs">;

function circumstances(record: JsonRecord): Circumstances {
  return {
    startReason: wordIn(record["reason_start"]),
    endReason: wordIn(record["reason_end"]),
    skipped: flagIn(record["skipped"]),
    shuffle: flagIn(record["shuffle"]),
    offline: flagIn(record["offline"]),
    device: deviceFamily(nameIn(record["platform"])),
    private: flagIn(record["incognito_mode"]) === true,
  };
}
