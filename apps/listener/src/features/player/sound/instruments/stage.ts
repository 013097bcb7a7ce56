import type { PartName, Score } from "../compose/score.ts";

interface StageParts {
  context: BaseAudioContext;
  score: Score;
  room: AudioBuffer;
  output: AudioNode;
}

/** Where the parts of a score stand: each with its level, place, colour and share of the room. */
export interface Stage {
  /** where a part's notes go */
  input: (part: PartName) => AudioNode;
  /** A bass drum presses the others down at this time, seconds on the context's clock. */
  press: (when: number) => void;
  leave: () => void;
}

function gain(context: BaseAudioContext, level: number): GainNode {
  return new GainNode(context, { gain: level });
}

/** Echoes that get duller and softer. */
function echo(context: BaseAudioContext, seconds: number, output: AudioNode): AudioNode {
  const delay = new DelayNode(context, { delayTime: seconds, maxDelayTime: Math.max(1, seconds) });
  const dull = new BiquadFilterNode(context, { type: "lowpass", frequency: 2_400 });
  const again = gain(context, 0.38);
  delay.connect(dull).connect(again).connect(delay);
  again.connect(output);
  return delay;
}

export function buildStage({ context, score, room, output }: StageParts): Stage {
  const dry = gain(context, 1);
  const pressed = gain(context, 1);
  const reverb = new ConvolverNode(context, { buffer: room });
  const repeats = score.echoMs === null ? null : echo(context, Math.min(2, score.echoMs / 1_000), pressed);
  dry.connect(output);
  pressed.connect(output);
  reverb.connect(output);
  const inputs = new Map<PartName, AudioNode>();

  const place = (part: PartName): AudioNode => {
    const { level, pan, wet, brightness } = score.stands[part];
    const entry = gain(context, level);
    const colour = new BiquadFilterNode(context, { type: "lowpass", frequency: Math.min(16_000, brightness), Q: 0.3 });
    const side = new StereoPannerNode(context, { pan });
    const share = gain(context, wet);
    entry
      .connect(colour)
      .connect(side)
      .connect(part === "drums" ? dry : pressed);
    side.connect(share).connect(reverb);
    if (part === "lead" && repeats) side.connect(repeats);
    inputs.set(part, entry);
    return entry;
  };

  return {
    input: (part) => inputs.get(part) ?? place(part),
    press(when) {
      if (score.pump === 0) return;
      pressed.gain.setTargetAtTime(1 - 0.75 * score.pump, when, 0.008);
      pressed.gain.setTargetAtTime(1, when + 0.07, 0.09);
    },
    leave() {
      for (const node of [dry, pressed, reverb, ...inputs.values()]) node.disconnect();
    },
  };
}
