import type { NewInteraction } from "@segue/engine/data";
import type { TasteComponent } from "../listeners/listenerTruth.ts";
import { beginsAtHome, returnsHome } from "../logging/loggingPolicy.ts";
import { visitHome } from "../logging/visitHome.ts";
import { playBook } from "./bookSession.ts";
import type { Diary } from "./diary.ts";
import { drawId } from "./interactionId.ts";
import type { ListenerRun, Session } from "./listenerRun.ts";
import { playMusic } from "./musicSession.ts";
import { playPodcasts } from "./podcastSession.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** One listener on her way through the year. */
export interface Traveller {
  run: ListenerRun;
  diary: Diary;
  /** when her last session ended */
  busyUntil: number;
}

/**
 * Lives on until `to` and answers what she did before it, in the order of time. What a session did beyond `to` is kept for the next
 * call. A session that would begin within half an hour of the last one's end does not take place: it would be the same session.
 */
export function runUntil(traveller: Traveller, to: number): NewInteraction[] {
  const { run, diary } = traveller;
  while (diary.peek() < to) {
    const start = diary.take();
    if (start >= traveller.busyUntil + 31 * minuteMs) traveller.busyUntil = holdSession(run, start);
  }
  return handOut(run, to);
}

/** What is done and began before `to` and ended before the world's now. */
function handOut(run: ListenerRun, to: number): NewInteraction[] {
  const split = run.done.findIndex(({ occurredAt }) => occurredAt >= to);
  const ready = split < 0 ? run.done : run.done.slice(0, split);
  run.done = split < 0 ? [] : run.done.slice(split);
  const { until } = run.world.settings;
  const last = ready.at(-1);
  if (!last || last.occurredAt + (last.msPlayed ?? 0) <= until) return ready;
  return ready.filter(({ occurredAt, msPlayed }) => occurredAt + (msPlayed ?? 0) <= until);
}

/** Plays a session that begins at `start`; answers when it ended. */
function holdSession(run: ListenerRun, start: number): number {
  const { random, truth, palates } = run;
  const taste = chooseTaste(run, start);
  const component = truth.components[taste];
  const session: Session = {
    id: drawId(random, start),
    now: start,
    device: random.pick(truth.devices),
    taste,
    component,
    palate: palates[component.member],
    shuffle: false,
    playedFromHome: 0,
  };
  visitHome(run, session, beginsAtHome);
  hear(run, session);
  visitHome(run, session, returnsHome);
  return session.now;
}

/** An episode, a book or music, by her habits. */
function hear(run: ListenerRun, session: Session): void {
  const { random, truth } = run;
  const { component } = session;
  const dice = random.next();
  const spoken = component.member === 0;
  if (spoken && dice < truth.podcastShare && playPodcasts(run, session)) return;
  if (spoken && dice >= truth.podcastShare && dice < truth.podcastShare + truth.bookShare && playBook(run, session)) {
    return;
  }
  playMusic(run, session);
}

/** What the session is for, by the hour and the season. */
function chooseTaste({ random, truth, clock }: ListenerRun, at: number): number {
  const hour = clock.hourAt(at);
  const day = (at / dayMs) % 365;
  const weights = truth.components.map((component) => tasteWeight(component, hour, day));
  let dice = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let index = 0; index < weights.length; index++) {
    dice -= weights[index];
    if (dice < 0) return index;
  }
  return weights.length - 1;
}

function tasteWeight({ weightByHour, seasonDay }: TasteComponent, hour: number, day: number): number {
  return weightByHour[hour] * (1 + 0.5 * Math.cos((2 * Math.PI * (day - seasonDay)) / 365));
}
