import { atFirstSign } from "../../../shell/atFirstSign.ts";
import { Speaker } from "./speaker.ts";

const loadPlayers = () => import("./instruments/orchestra.ts");

/**
 * Fetches what makes the sound with the first sign of a hand, so that the press that follows sounds at once. Where the connection is gone by
 * then, it comes from what the service worker keeps.
 */
export function fetchSoundAhead(): void {
  atFirstSign(() => void loadPlayers().catch(() => {}));
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
