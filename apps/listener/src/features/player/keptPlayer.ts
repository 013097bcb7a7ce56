import type { Playable } from "../../shell/player.ts";
import { nothing, type PlayState, type Queued, type Repeat } from "./playState.ts";

/** Of a longer queue only what stands around the current item is kept: the browser's room is small. */
const keptBefore = 50;
const keptAfter = 250;

type Memory = Pick<Storage, "getItem" | "setItem" | "removeItem">;

function keyOf(listenerId: number): string {
  return `segue.player.${listenerId}`;
}

/** Writes down what the player holds, for the next page of the same listener. */
export function keepPlayer(memory: Memory, listenerId: number, state: PlayState): void {
  const first = Math.max(0, state.index - keptBefore);
  const queue = state.queue.slice(first, state.index + keptAfter);
  const keys = new Set(queue.map(({ key }) => key));
  const { positionMs, repeat, nextKey } = state;
  const unshuffled = state.unshuffled?.filter((key) => keys.has(key)) ?? null;
  const kept = { queue, index: state.index - first, positionMs, repeat, nextKey, unshuffled };
  try {
    memory.setItem(keyOf(listenerId), JSON.stringify(kept));
  } catch {
    // A full store costs the listener the way back into her queue, not what plays.
    memory.removeItem(keyOf(listenerId));
  }
}

export function forgetPlayer(memory: Memory, listenerId: number): void {
  memory.removeItem(keyOf(listenerId));
}

function isPlayable(value: unknown): value is Playable {
  if (typeof value !== "object" || value === null) return false;
  const { itemId, title, cover, durationMs } = value as Partial<Record<keyof Playable, unknown>>;
  const known = Number.isInteger(itemId) && typeof title === "string" && typeof cover === "object" && cover !== null;
  return known && (durationMs === null || (typeof durationMs === "number" && durationMs > 0));
}

function isQueued(value: unknown): value is Queued {
  return isPlayable(value) && "key" in value && Number.isInteger(value.key) && "byHand" in value;
}

function isRepeat(value: unknown): value is Repeat {
  return value === "off" || value === "all" || value === "one";
}

function wholeFrom(low: number, value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= low;
}

function stateFrom(kept: Partial<Record<keyof PlayState, unknown>>): PlayState | null {
  const { queue, index, positionMs, repeat, nextKey, unshuffled } = kept;
  if (!Array.isArray(queue) || queue.length === 0 || !queue.every(isQueued)) return null;
  if (!wholeFrom(0, index) || index >= queue.length || !wholeFrom(0, positionMs) || !wholeFrom(1, nextKey)) return null;
  const keys = queue.map(({ key }) => key);
  const order: unknown[] = Array.isArray(unshuffled) ? unshuffled : [];
  const known = order.filter((key): key is number => keys.some((own) => own === key));
  const whole = known.length === keys.length ? known : null;
  const newest = Math.max(nextKey, ...keys.map((key) => key + 1));
  return {
    ...nothing,
    queue,
    index,
    positionMs,
    repeat: isRepeat(repeat) ? repeat : "off",
    nextKey: newest,
    unshuffled: whole,
  };
}

/** What the listener's last page held, paused; null when nothing was kept or somebody else wrote there. */
export function readPlayer(memory: Memory, listenerId: number): PlayState | null {
  try {
    const kept: unknown = JSON.parse(memory.getItem(keyOf(listenerId)) ?? "null");
    return typeof kept === "object" && kept !== null ? stateFrom(kept) : null;
  } catch {
    return null;
  }
}
