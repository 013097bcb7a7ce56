/** Where all sound comes together: the listener's volume, then a limiter that no chord gets past. */
export interface Desk {
  input: AudioNode;
  /** @param level 0 silent … 1 full, as the ear hears it */
  setLevel: (level: number) => void;
}

/** Everything a score plays adds up to about this much more than one tone. */
const headroom = 0.8;

export function buildDesk(context: BaseAudioContext): Desk {
  const input = new GainNode(context, { gain: headroom });
  const limiter = new DynamicsCompressorNode(context, {
    threshold: -9,
    knee: 6,
    ratio: 14,
    attack: 0.003,
    release: 0.16,
  });
  const volume = new GainNode(context);
  const ceiling = new WaveShaperNode(context, { curve: softCeiling() });
  input.connect(limiter).connect(ceiling).connect(volume).connect(context.destination);
  return {
    input,
    setLevel: (next) => volume.gain.setTargetAtTime(next ** 2, context.currentTime, 0.02),
  };
}

/** Straight up to about 0.7, bent below 1 above it: what the limiter is too slow for. */
function softCeiling(): Float32Array<ArrayBuffer> {
  const curve = new Float32Array(1_025);
  for (let index = 0; index < curve.length; index += 1) {
    const level = (index - 512) / 512;
    const size = Math.abs(level);
    const bent = size <= 0.7 ? size : 0.7 + 0.28 * Math.tanh((size - 0.7) / 0.28);
    curve[index] = Math.sign(level) * bent;
  }
  return curve;
}
