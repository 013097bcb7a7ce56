import { computedMidi, computeTone, type ToneName } from "../tones/toneBook.ts";
import { toneRate } from "../tones/wave.ts";

/** A tone as the browser plays it. */
export interface BankedTone {
  buffer: AudioBuffer;
  /** the pitch it was computed at */
  midi: number;
}

/** Computes every tone once, at its first use. */
export function toneBank(context: BaseAudioContext): (name: ToneName, midi: number) => BankedTone {
  const tones = new Map<string, BankedTone>();
  return (name, midi) => {
    const key = `${name} ${computedMidi(name, midi)}`;
    const known = tones.get(key);
    if (known) return known;
    const { samples, midi: at } = computeTone(name, midi);
    const buffer = context.createBuffer(1, samples.length, toneRate);
    buffer.getChannelData(0).set(samples);
    const tone = { buffer, midi: at };
    tones.set(key, tone);
    return tone;
  };
}
