import { seededDraws } from "@segue/ui";
import { falling } from "../tones/wave.ts";

/** Seconds until the first sound comes back from a wall. */
const firstBackSeconds = 0.012;

/** Room replies are made once for each length. */
export function roomBank(context: BaseAudioContext): (seconds: number) => AudioBuffer {
  const rooms = new Map<number, AudioBuffer>();
  return (seconds) => {
    const known = rooms.get(seconds);
    if (known) return known;
    const room = context.createBuffer(2, Math.round(seconds * context.sampleRate), context.sampleRate);
    for (const [side, seed] of [31, 47].entries()) fillReply(room.getChannelData(side), room.sampleRate, seed);
    rooms.set(seconds, room);
    return room;
  };
}

/** Noise that dies away by 60 dB until its end and loses its high part on the way, as walls do to sound. */
function fillReply(samples: Float32Array, rate: number, seed: number): void {
  const draws = seededDraws(seed);
  const seconds = samples.length / rate;
  let dull = 0;
  for (let index = Math.round(firstBackSeconds * rate); index < samples.length; index += 1) {
    const time = index / rate;
    const kept = 0.35 + 0.5 * (time / seconds);
    dull = kept * dull + (1 - kept) * (2 * draws.next() - 1);
    samples[index] = dull * falling(time, seconds / 10);
  }
}
