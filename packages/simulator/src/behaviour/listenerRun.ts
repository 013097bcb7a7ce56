import type { LoggedHome, NewInteraction } from "@segue/engine/data";
import type { ListenerTruth, TasteComponent } from "../listeners/listenerTruth.ts";
import { Random } from "../random/random.ts";
import { Palate } from "../truth/palate.ts";
import type { World } from "../world.ts";
import type { ZoneClock } from "../zones/zoneClock.ts";
import { homesLoggedFrom } from "../logging/loggingPolicy.ts";
import type { PublicCatalogue } from "../logging/publicCatalogue.ts";
import { drawId } from "./interactionId.ts";
import { ListenerState } from "./listenerState.ts";

/** What every session of one listener shares. */
export interface ListenerRun {
  world: World;
  charts: PublicCatalogue;
  index: number;
  truth: ListenerTruth;
  zone: string;
  clock: ZoneClock;
  random: Random;
  state: ListenerState;
  /** palates of the account's people: 0 the listener, 1 somebody else of the household */
  palates: [Palate, Palate];
  /** what was done and not yet handed out, in the order of time */
  done: NewInteraction[];
  /** chance of its own, so that the years before Homes are logged do not depend on them */
  homeRandom: Random;
  /** Homes that she saw and that are not yet handed out */
  homes: LoggedHome[];
}

/** A session while it goes on. */
export interface Session {
  id: string;
  /** the instant that has come; moves on with every play */
  now: number;
  device: string;
  /** whose session it is and what for */
  taste: number;
  component: TasteComponent;
  palate: Palate;
  shuffle: boolean;
  /** tracks, episodes and books that she played from Home before she went on */
  playedFromHome: number;
}

export function beginRun(charts: PublicCatalogue, index: number, clock: ZoneClock): ListenerRun {
  const { world } = charts;
  const truth = world.truth.listeners[index];
  const of = (member: 0 | 1) => new Palate(truth.components.filter((component) => component.member === member));
  return {
    world,
    charts,
    index,
    truth,
    zone: world.listeners[index].zone,
    clock,
    random: new Random(world.settings.seed, "behaviour", index),
    state: newState(world),
    palates: [of(0), of(1)],
    done: [],
    homeRandom: new Random(world.settings.seed, "logged homes", index),
    homes: [],
  };
}

/** The state of somebody who has heard nothing yet. */
export function newState(world: World): ListenerState {
  const { until, days } = world.settings;
  const { tracks, artists } = world.catalogue;
  return new ListenerState({ tracks: tracks.length, artists: artists.length }, until - days * 86_400_000);
}

/** The fields of an interaction that differ from "nothing happened but this". */
type Doing = Pick<NewInteraction, "kind" | "itemKind" | "item"> & Partial<NewInteraction>;

/**
 * Writes something that takes no time, such as a save, at the session's now. Since Homes are logged, a shelf is named only together
 * with the slate that stood on it.
 */
export function act(run: ListenerRun, session: Session, doing: Doing): void {
  const slateId = doing.slateId ?? null;
  const isLogged = session.now >= homesLoggedFrom(run.world.settings);
  run.done.push({
    id: drawId(run.random, session.now),
    listener: run.index,
    kind: doing.kind,
    itemKind: doing.itemKind,
    item: doing.item,
    occurredAt: session.now,
    msPlayed: doing.msPlayed ?? null,
    durationMs: doing.durationMs ?? null,
    positionMs: doing.positionMs ?? null,
    startReason: doing.startReason ?? null,
    endReason: doing.endReason ?? null,
    skipped: doing.skipped ?? null,
    shuffle: doing.shuffle ?? null,
    sessionId: session.id,
    localHour: run.clock.hourAt(session.now),
    zone: run.zone,
    device: session.device,
    query: doing.query ?? null,
    sourceShelf: isLogged && slateId === null ? null : (doing.sourceShelf ?? null),
    slateId,
  });
}
