import type { ListenerState } from "../behaviour/listenerState.ts";
import { newState } from "../behaviour/listenerRun.ts";
import { Random } from "../random/random.ts";
import type { World } from "../world.ts";
import type { Visit } from "./appraise.ts";
import { applyResponse } from "./applyResponse.ts";
import { type ExpectedResponse, expectedResponse } from "./expectedResponse.ts";
import { respondToHome } from "./respondToHome.ts";
import { firstJoy, joyAfter, leavingChance } from "./joy.ts";
import type { ShownHome } from "./shownHome.ts";
import { visitTimes, weekMs } from "./visitTimes.ts";

/** A policy: what is shown to whom. It may look at the state (what was heard), never at the truth. */
export type Serve = (request: Visit & { random: Random }) => ShownHome;

/** What a policy is worth in this world. Means weigh every visit by the chance that the listener is still there. */
export interface TrueValue {
  /** listens from a Home */
  listensPerVisit: number;
  /** standard error of it over listeners */
  standardError: number;
  minutesPerVisit: number;
  /** share of discoveries in the listens from Home */
  discoveryShare: number;
  /** share of plays from Home that were left within 30 s */
  skipShare: number;
  /** mean chance that a listener is still there at the end */
  retention: number;
  /** visits that were looked at */
  visits: number;
}

export interface ValueQuestion {
  world: World;
  serve: Serve;
  weeks: number;
  seed: string;
  /** who is asked; everybody when left out */
  listeners?: readonly number[];
  /** what each listener of the world has behind her, left untouched; nothing when left out */
  states?: readonly ListenerState[];
}

/**
 * The true value of a policy: every listener visits for some weeks after the world's now, the Homes that she is shown are valued by
 * their exact expectation, and what she then does (one draw) moves her state on. Joy grows with listens and more with discoveries;
 * who has little joy leaves sooner.
 */
export function trueValue(question: ValueQuestion): TrueValue {
  const listeners = question.listeners ?? question.world.listeners.map((_, index) => index);
  const lives = listeners.map((listener) => liveWith(question, listener));
  const total = (read: (life: Life) => number) => lives.reduce((sum, life) => sum + read(life), 0);
  const weight = total((life) => life.weight);
  const listens = total((life) => life.listens);
  const mean = listens / weight;
  const square = total((life) => (life.listens - mean * life.weight) ** 2);
  return {
    listensPerVisit: mean,
    standardError: Math.sqrt(square) / weight,
    minutesPerVisit: total((life) => life.heardMs) / 60_000 / weight,
    discoveryShare: total((life) => life.discoveries) / listens,
    skipShare: total((life) => life.skips) / total((life) => life.plays),
    retention: total((life) => life.stayed) / lives.length,
    visits: total((life) => life.visits),
  };
}

/** Sums over a listener's visits, each weighed by the chance that she was still there. */
interface Life extends Omit<ExpectedResponse, "playChances" | "streamChances"> {
  weight: number;
  visits: number;
  stayed: number;
}

function liveWith({ world, serve, weeks, seed, states }: ValueQuestion, listener: number): Life {
  const random = new Random(seed, "true value", listener);
  const state = states?.[listener]?.copy() ?? newState(world);
  const truth = world.truth.listeners[listener];
  const life: Life = {
    plays: 0,
    listens: 0,
    skips: 0,
    heardMs: 0,
    discoveries: 0,
    weight: 0,
    visits: 0,
    stayed: 1,
  };
  let joy = firstJoy;
  for (let week = 0; week < weeks; week++) {
    for (const at of visitTimes(random, world.settings.until + week * weekMs, truth.sessionsPerDay * 7)) {
      const visit = { world, listener, state, at };
      const home = serve({ ...visit, random });
      const expected = expectedResponse({ ...visit, home });
      count(life, expected);
      joy = joyAfter(joy, expected);
      applyResponse(visit, respondToHome({ ...visit, home, random }));
    }
    life.stayed *= 1 - leavingChance(joy);
  }
  return life;
}

function count(life: Life, { plays, listens, skips, heardMs, discoveries }: ExpectedResponse): void {
  life.visits++;
  life.weight += life.stayed;
  life.plays += life.stayed * plays;
  life.listens += life.stayed * listens;
  life.skips += life.stayed * skips;
  life.heardMs += life.stayed * heardMs;
  life.discoveries += life.stayed * discoveries;
}
