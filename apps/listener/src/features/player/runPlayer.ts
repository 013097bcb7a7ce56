import { keepPlayer, readPlayer } from "./keptPlayer.ts";
import { tieMediaSession } from "./mediaSession.ts";
import { browserChannel, createOtherTabs } from "./otherTabs.ts";
import type { PlayerEngine } from "./playerEngine.ts";
import type { PlayState } from "./playState.ts";
import { SilentLoop } from "./silentLoop.ts";
import { fetchSoundAhead } from "./sound/openSpeaker.ts";
import type { Machinery } from "./usePlayerMachinery.ts";

const tickMs = 250;
const checkpointMs = 5_000;
/** The server answers for so many items at once. */
const askedLimit = 500;

/** Calls back whenever what `pick` answers has changed. */
function onChange(engine: PlayerEngine, pick: (state: PlayState) => unknown, act: () => void): () => void {
  let known = pick(engine.getState());
  return engine.subscribe(() => {
    const now = pick(engine.getState());
    if (now === known) return;
    known = now;
    act();
  });
}

/** Calls at an interval, and takes it back. */
function every(ms: number, act: () => void): () => void {
  const timer = setInterval(act, ms);
  return () => clearInterval(timer);
}

function on(target: EventTarget, event: string, act: () => void): () => void {
  target.addEventListener(event, act);
  return () => target.removeEventListener(event, act);
}

/** What the queue looked like is written down whenever it changes, where it stands every few seconds. */
function keeping({ engine, listenerId, isForgotten }: Machinery): (() => void)[] {
  const keep = (): void => {
    if (engine.getState().queue.length > 0 && !isForgotten()) keepPlayer(localStorage, listenerId, engine.getState());
  };
  const kept = readPlayer(localStorage, listenerId);
  if (kept) engine.restore(kept);
  const watched: ((state: PlayState) => unknown)[] = [
    (state) => state.queue,
    (state) => state.index,
    (state) => state.repeat,
    (state) => state.playing,
  ];
  return [
    ...watched.map((pick) => onChange(engine, pick, keep)),
    every(checkpointMs, () => engine.getState().playing && keep()),
    on(globalThis, "pagehide", keep),
  ];
}

/** Only one tab of this browser sounds. */
function sharing({ engine, tab, sayOvertaken }: Machinery): (() => void)[] {
  const loop = new SilentLoop();
  const others = createOtherTabs({
    tab,
    channel: browserChannel("segue-player"),
    now: Date.now,
    onOvertaken: () => {
      engine.pause();
      sayOvertaken();
    },
  });
  const follow = (): void => {
    const { playing } = engine.getState();
    others.sound(playing);
    loop.follow(playing);
  };
  return [onChange(engine, (state) => state.playing, follow), () => others.stop(), () => loop.follow(false)];
}

/** Plays are written down from their first second on, and sent whenever that may help. */
function recording({ engine, recorder, part }: Machinery): (() => void)[] {
  recorder.start();
  const checkpoint = (): void => recorder.checkpoint(engine.getState());
  const wake = (): void => {
    engine.tick();
    if (document.visibilityState === "hidden") checkpoint();
    else void recorder.flush();
  };
  return [
    onChange(engine, (state) => state.open?.id, checkpoint),
    every(checkpointMs, () => engine.getState().playing && checkpoint()),
    on(document, "visibilitychange", wake),
    on(globalThis, "online", () => void recorder.flush()),
    on(globalThis, "pagehide", part),
    () => recorder.stop(),
  ];
}

/** Whatever enters the queue is asked after: a kept queue, or a page that stood open, may name what left the catalogue. */
function checking({ engine, findGone }: Machinery): (() => void)[] {
  const check = (): void => {
    const itemIds = engine.getState().queue.map(({ itemId }) => itemId);
    const asked = findGone([...new Set(itemIds)].slice(0, askedLimit));
    // Without an answer everything is taken to be there.
    asked.then((gone) => engine.withdraw(new Set(gone))).catch(() => {});
  };
  return [onChange(engine, (state) => state.nextKey, check)];
}

/** Runs the player and its outbox for as long as the page lives. */
export function runPlayer(machinery: Machinery): () => void {
  const { engine, volume } = machinery;
  volume.open();
  fetchSoundAhead();
  const ends = [
    // The play ends before what is left of it is kept.
    ...recording(machinery),
    ...checking(machinery),
    ...keeping(machinery),
    ...sharing(machinery),
    tieMediaSession(engine),
    every(tickMs, engine.tick),
  ];
  return () => {
    for (const end of ends) end();
    engine.pause();
  };
}
