import { whenIdle } from "../../../shell/whenIdle.ts";
import { Speaker } from "./speaker.ts";

const loadPlayers = () => import("./instruments/orchestra.ts");

/** Fetches what makes the sound while nothing else is to be done, so that the first press sounds at once, offline too. */
export function fetchSoundAhead(): void {
  whenIdle(() => void loadPlayers().catch(() => {}));
}

/** The browser's own sound; nothing is opened or loaded before the first press. */
export function openSpeaker(onHeldBack: () => void): Speaker {
  return new Speaker({
    // Nobody plays on this like on an instrument: longer buffers spare the battery.
    openContext: () => new AudioContext({ latencyHint: "playback" }),
    loadOrchestra: async (context) => (await loadPlayers()).createOrchestra(context),
    onHeldBack,
  });
}
