import type { LoopServing, LoopTally } from "@segue/engine/value";
import type { ListenerState } from "../behaviour/listenerState.ts";
import { memoryOf } from "../logging/memory.ts";
import { PublicCatalogue } from "../logging/publicCatalogue.ts";
import { Random } from "../random/random.ts";
import { applyResponse } from "../response/applyResponse.ts";
import { expectedResponse } from "../response/expectedResponse.ts";
import { hourOfVisit } from "../response/hourOfVisit.ts";
import { joyAfter, leavingChance } from "../response/joy.ts";
import { respondToHome } from "../response/respondToHome.ts";
import { visitTimes, weekMs } from "../response/visitTimes.ts";
import type { World } from "../world.ts";
import { loopCandidates } from "./loopCandidates.ts";
import { loopItemOf } from "./loopItem.ts";
import { LoopLife } from "./loopLife.ts";
import { LoopSums } from "./loopSums.ts";

export interface LoopQuestion {
  world: World;
  /** what every listener has behind her, left untouched */
  states: readonly ListenerState[];
  weeks: number;
  seed: string;
  serving: LoopServing;
  /** empty; sums of the world's listeners */
  tally: LoopTally;
}

const dayMs = 86_400_000;
const daysOfWeek = 7;
/** Listeners between two words about how far it is. */
const listenersAStep = 25;
/** No life has so many visits. */
const mostVisits = 8192;

/**
 * Lets the world's listeners live on under a policy for some weeks after its now: on every visit she is served, the Home is valued by its exact
 * expectation, and what she then does (one draw) moves her on. When she comes and which dice fall is the seed's alone, so that under two
 * policies the same people come at the same times with the same luck. She leaves sooner the less joy she has.
 *
 * @returns the sums, step by step: yields the share that is done, 0–1
 */
export function* liveUnder(question: LoopQuestion): Generator<number, LoopTally> {
  const { world, weeks, serving, tally } = question;
  const loop = new Loop(question);
  const days = weeks * daysOfWeek;
  const people = world.listeners.length;
  for (let day = 0; day < days; day++) {
    for (let listener = 0; listener < people; listener++) {
      loop.liveDay(listener, day);
      if (listener % listenersAStep === 0) yield (day + listener / people) / days;
    }
    if (day % daysOfWeek === daysOfWeek - 1) loop.endWeek(Math.floor(day / daysOfWeek));
    serving.endDay();
  }
  yield 1;
  return tally;
}

class Loop {
  private readonly question: LoopQuestion;
  private readonly charts: PublicCatalogue;
  private readonly sums: LoopSums;
  private readonly lives: LoopLife[];
  /** all of her visits, earliest first; those before `life.visits` are over */
  private readonly visits: number[][];

  constructor(question: LoopQuestion) {
    const { world, states, weeks, seed, serving, tally } = question;
    const { until } = world.settings;
    this.question = question;
    this.charts = new PublicCatalogue(world);
    this.sums = new LoopSums(tally, world, serving.microsOf);
    this.lives = world.listeners.map((_, listener) => new LoopLife(world, states[listener].copy()));
    this.visits = world.truth.listeners.map(({ sessionsPerDay }, listener) => {
      const random = new Random(seed, "loop visits", listener);
      const weekly = Array.from({ length: weeks }, (_, week) =>
        visitTimes(random, until + week * weekMs, sessionsPerDay * daysOfWeek),
      );
      return weekly.flat();
    });
  }

  liveDay(listener: number, day: number): void {
    const until = this.question.world.settings.until + (day + 1) * dayMs;
    const life = this.lives[listener];
    const visits = this.visits[listener];
    while (life.visits < visits.length && visits[life.visits] < until) {
      this.visit(listener, visits[life.visits], Math.floor(day / daysOfWeek));
      life.visits++;
    }
  }

  endWeek(week: number): void {
    const { sums, weeks } = this.question.tally;
    for (const [listener, life] of this.lives.entries()) {
      life.stayed *= 1 - leavingChance(life.joy);
      sums.stayed[listener * weeks + week] = life.stayed;
    }
  }

  private visit(listener: number, at: number, week: number): void {
    const { world, seed, serving } = this.question;
    const life = this.lives[listener];
    const { state } = life;
    const dice = (what: string): Random => new Random(seed, `loop ${what}`, listener * mostVisits + life.visits);
    const visit = { world, listener, state, at };
    const memory = memoryOf(world, state, at);
    const drawing = dice("draw");
    const shelves = serving.serve({
      at,
      localHour: hourOfVisit(visit),
      candidates: loopCandidates({ charts: this.charts, state, memory, random: dice("offers"), at }),
      decayedPlays: life.decayedPlays(at),
      cards: life.cards,
      plays: life.plays,
      discoveries: life.discoveries,
      random: () => drawing.next(),
    });
    const home = { shelves: shelves.map(({ kind, itemIds }) => ({ kind, items: itemIds.map(loopItemOf) })) };
    const expected = expectedResponse({ ...visit, home });
    this.sums.count({ listener, week, stayed: life.stayed, expected, shelves });
    life.joy = joyAfter(life.joy, expected);
    const response = respondToHome({ ...visit, home, random: dice("response") });
    life.keep(response, shelves, at);
    applyResponse(visit, response);
  }
}
