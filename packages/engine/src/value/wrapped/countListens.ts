import { type Play, signalsOf, type TimePrecision, ZoneClock } from "../../data/index.ts";
import type { WrappedItem, WrappedItemOf } from "./wrappedItem.ts";

/** A play as Wrapped reads it: neither private nor disowned, of one listener. */
export interface WrappedPlay extends Play {
  /** UUID of the row in the log */
  id: string;
  itemId: number;
  /** start, milliseconds since 1970 UTC */
  occurredAt: number;
  /** IANA zone of the clock that she lived by at the time */
  zone: string;
  precision: TimePrecision;
}

/** A listen that counts. */
export interface CountedListen {
  /** UUID of the row in the log */
  id: string;
  itemId: number;
  item: WrappedItem;
  startedAt: number;
  /** sound that was heard until the next listen began, milliseconds */
  heardMs: number;
  /** whether the source said how much was heard */
  isMeasured: boolean;
  /** days from 1 January 1970 to the day on her own calendar */
  day: number;
  /** 0–23 on her own clock */
  hour: number;
  /** IANA zone of that clock */
  zone: string;
  /** milliseconds that her clock was ahead of UTC */
  offsetMs: number;
}

/** Every listen of a log that counts, in the order of time, and what was left out. */
export interface CountedListens {
  listens: CountedListen[];
  /** the days of listens to what already sounded: the same play reached the log twice */
  doubledDays: number[];
  /** listens of which only the time of an upload is known */
  undated: number;
}

/** Stands in where neither the play nor the item says how long it is: the middle of the catalogue's lengths. */
const typicalMs = 210_000;
/** No source counts a play that was shorter. */
const leastCountedMs = 30_000;
/** How far a start may be from the truth, milliseconds. */
const slackMs: Record<TimePrecision, number> = { millisecond: 2_000, second: 2_000, minute: 60_000, upload: 0 };

/** Length of the sound of a listen by itself, milliseconds: measured, else the item's length, else a typical one. */
function soundMs({ msPlayed, durationMs }: Play): number {
  return msPlayed ?? (durationMs !== null && durationMs > 0 ? durationMs : typicalMs);
}

/** Whether a listen began while an earlier one of the same item still sounded. */
function isDoubled(before: WrappedPlay | undefined, play: WrappedPlay): boolean {
  if (!before) return false;
  const slack = Math.max(slackMs[before.precision], slackMs[play.precision]);
  return play.occurredAt < before.occurredAt + (before.msPlayed ?? leastCountedMs) - slack;
}

/**
 * The listens of one listener that Wrapped counts: heard for at least half or four minutes, of a known item, with a known time. What
 * sounded twice at once is heard once: a listen ends at the latest when the next one begins, so that no day has more hours than it has.
 * A listen of an item that still sounds from the listen before is the same play in two copies and is left out.
 *
 * @param plays in the order of their start, then of their id
 */
export function countListens(plays: readonly WrappedPlay[], itemOf: WrappedItemOf): CountedListens {
  const clocks = new Map<string, ZoneClock>();
  const latest = new Map<number, WrappedPlay>();
  const counted: CountedListens = { listens: [], doubledDays: [], undated: 0 };
  for (const play of plays) {
    const item = itemOf(play.itemId);
    if (!item || !signalsOf(play).listen) continue;
    if (play.precision === "upload") {
      counted.undated++;
      continue;
    }
    const before = latest.get(play.itemId);
    latest.set(play.itemId, play);
    const clock = clockOf(clocks, play.zone);
    if (isDoubled(before, play)) counted.doubledDays.push(clock.momentAt(play.occurredAt).day);
    else addListen(counted.listens, { play, item, clock });
  }
  return counted;
}

function clockOf(clocks: Map<string, ZoneClock>, zone: string): ZoneClock {
  const clock = clocks.get(zone) ?? new ZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

function addListen(
  listens: CountedListen[],
  { play, item, clock }: { play: WrappedPlay; item: WrappedItem; clock: ZoneClock },
): void {
  const { id, itemId, occurredAt: startedAt, zone } = play;
  const last = listens.at(-1);
  if (last) last.heardMs = Math.min(last.heardMs, startedAt - last.startedAt);
  const { day, hour } = clock.momentAt(startedAt);
  listens.push({
    id,
    itemId,
    item,
    startedAt,
    heardMs: soundMs(play),
    isMeasured: play.msPlayed !== null,
    day,
    hour,
    zone,
    offsetMs: clock.offsetAt(startedAt),
  });
}
