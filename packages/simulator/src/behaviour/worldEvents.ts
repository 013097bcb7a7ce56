import type { NewInteraction, WorldBatch } from "@segue/engine/data";
import { PublicCatalogue } from "../logging/publicCatalogue.ts";
import type { World } from "../world.ts";
import { ZoneClock } from "../zones/zoneClock.ts";
import { Diary } from "./diary.ts";
import { beginRun } from "./listenerRun.ts";
import type { ListenerState } from "./listenerState.ts";
import { runUntil, type Traveller } from "./runUntil.ts";

const dayMs = 86_400_000;
const batchSize = 4096;

/**
 * Everything that the world's listeners did, month by UTC month: a batch never holds two months and a month never comes back; inside
 * a month listener by listener, and a listener's events in the order of time. What one listener does depends on nobody else, so that a
 * larger world begins with the same people and the same year. The Homes that they saw in its last weeks come with the interactions
 * that were played from them, or before them.
 *
 * @returns the state of every listener at the world's now
 */
export function* worldLog(world: World): Generator<WorldBatch, ListenerState[]> {
  const travellers = setOut(world);
  const { until, days } = world.settings;
  for (let from = until - days * dayMs; from < until; from = nextMonth(from)) {
    const to = Math.min(nextMonth(from), until + 1);
    let batch: WorldBatch = { interactions: [], homes: [] };
    for (const traveller of travellers) {
      for (const interaction of runUntil(traveller, to)) batch.interactions.push(interaction);
      batch.homes.push(...traveller.run.homes.splice(0));
      if (batch.interactions.length < batchSize) continue;
      yield batch;
      batch = { interactions: [], homes: [] };
    }
    if (batch.interactions.length + batch.homes.length > 0) yield batch;
  }
  return travellers.map(({ run }) => run.state);
}

/** The interactions of `worldLog` alone. */
export function* worldEvents(world: World): Generator<NewInteraction[], ListenerState[]> {
  const log = worldLog(world);
  for (;;) {
    const step = log.next();
    if (step.done) return step.value;
    if (step.value.interactions.length > 0) yield step.value.interactions;
  }
}

function setOut(world: World): Traveller[] {
  const { until, days } = world.settings;
  const clocks = new Map<string, ZoneClock>();
  const charts = new PublicCatalogue(world);
  return world.listeners.map(({ zone }, index) => {
    const clock = clocks.get(zone) ?? new ZoneClock(zone, until - days * dayMs, until);
    clocks.set(zone, clock);
    const run = beginRun(charts, index, clock);
    return { run, diary: new Diary(run), busyUntil: 0 };
  });
}

/** The first instant of the UTC month after the one of `at`. */
function nextMonth(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}
