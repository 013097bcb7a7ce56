import type { PlayerEngine } from "./playerEngine.ts";
import type { Machinery } from "./usePlayerMachinery.ts";

const tickMs = 250;
const checkpointMs = 5_000;

/** Calls back when another play begins. */
function onBeginning(engine: PlayerEngine, act: () => void): () => void {
  let known = engine.getState().open?.id;
  return engine.subscribe(() => {
    const open = engine.getState().open?.id;
    if (open === known) return;
    known = open;
    act();
  });
}

/** Runs the player and its outbox for as long as the page lives. */
export function runPlayer({ engine, recorder, part }: Machinery): () => void {
  recorder.start();
  const checkpoint = (): void => recorder.checkpoint(engine.getState());
  const wake = (): void => {
    engine.tick();
    if (document.visibilityState === "hidden") checkpoint();
    else void recorder.flush();
  };
  const flush = (): void => void recorder.flush();
  const ignoreBeginnings = onBeginning(engine, checkpoint);
  const ticking = setInterval(engine.tick, tickMs);
  const noting = setInterval(() => engine.getState().playing && checkpoint(), checkpointMs);
  document.addEventListener("visibilitychange", wake);
  globalThis.addEventListener("online", flush);
  globalThis.addEventListener("pagehide", part);
  return () => {
    ignoreBeginnings();
    clearInterval(ticking);
    clearInterval(noting);
    document.removeEventListener("visibilitychange", wake);
    globalThis.removeEventListener("online", flush);
    globalThis.removeEventListener("pagehide", part);
    recorder.stop();
  };
}
