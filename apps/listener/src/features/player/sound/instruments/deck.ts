import type { Note, Score } from "../compose/score.ts";
import type { ToneName } from "../tones/toneBook.ts";
import { buildStage, type Stage } from "./stage.ts";
import type { BankedTone } from "./toneBank.ts";

/** Fades in and out within this time constant, so that nothing clicks. */
const fadeSeconds = 0.025;
/** The end of an item fades for so long. */
const endingSeconds = 2.4;
/** A faded deck is taken apart after this. */
const letGoMs = 400;

interface DeckParts {
  context: BaseAudioContext;
  score: Score;
  toneOf: (name: ToneName, midi: number) => BankedTone;
  roomOf: (seconds: number) => AudioBuffer;
  output: AudioNode;
  /** where in the score it begins, milliseconds */
  fromMs: number;
  /** when it begins, seconds on the context's clock */
  when: number;
}

/** One score as it sounds from one place on. Notes are handed to the audio clock ahead of time, bar by bar. */
export interface Deck {
  /** when it begins, seconds on the context's clock */
  startsAt: number;
  /** Hands over every bar that begins before this time. */
  prepare: (untilSeconds: number) => void;
  /** Fades, then lets go of everything. */
  end: () => void;
}

const kicks = new Set<ToneName>(["softKick", "hardKick"]);

function attacked(level: AudioParam, velocity: number, when: number): void {
  level.setValueAtTime(0, when);
  level.linearRampToValueAtTime(velocity, when + 0.003);
}

/** Seconds at which a note is over, its fading included. */
function overAt(note: Note, { when, release, length }: { when: number; release: number; length: number }): number {
  return note.part === "drums" ? when + length : when + Math.min(length, note.lastsMs / 1_000 + 5 * release);
}

/** Hands single notes to the audio clock. */
function noteSounder(
  { context, score, toneOf, when: startsAt }: DeckParts,
  { stage, endsAt }: { stage: Stage; endsAt: number },
) {
  const sources = new Set<AudioBufferSourceNode>();
  const sound = (note: Note, barAt: number): void => {
    const when = barAt + note.atMs / 1_000;
    const { buffer, midi } = toneOf(note.tone, note.midi);
    const rate = 2 ** ((note.midi - midi) / 12);
    const { release } = score.stands[note.part];
    const over = overAt(note, { when, release, length: buffer.duration / rate });
    if (over <= startsAt || when >= endsAt) return;
    const begins = Math.max(when, startsAt);
    const source = new AudioBufferSourceNode(context, { buffer, playbackRate: rate });
    const level = new GainNode(context, { gain: 0 });
    attacked(level.gain, note.velocity, begins);
    const letGo = Math.max(begins + 0.004, when + note.lastsMs / 1_000);
    if (note.part !== "drums") level.gain.setTargetAtTime(0, letGo, release);
    source.connect(level).connect(stage.input(note.part));
    source.addEventListener("ended", () => {
      sources.delete(source);
      level.disconnect();
    });
    source.start(begins, (begins - when) * rate);
    source.stop(over);
    sources.add(source);
    if (kicks.has(note.tone) && begins === when) stage.press(when);
  };
  return { sources, sound };
}

export function createDeck(parts: DeckParts): Deck {
  const { context, score, when: startsAt, fromMs } = parts;
  const volume = new GainNode(context, { gain: 0 });
  const stage = buildStage({ context, score, room: parts.roomOf(score.roomSeconds), output: volume });
  const zero = startsAt - fromMs / 1_000;
  const endsAt = zero + score.lengthMs / 1_000;
  const { sources, sound } = noteSounder(parts, { stage, endsAt });
  volume.connect(parts.output);
  volume.gain.setTargetAtTime(1, startsAt, fadeSeconds);
  volume.gain.setTargetAtTime(0, Math.max(startsAt, endsAt - endingSeconds), endingSeconds / 3);
  let nextBar = Math.floor(fromMs / score.barMs);

  return {
    startsAt,
    prepare(untilSeconds) {
      for (; nextBar < score.bars; nextBar += 1) {
        const barAt = zero + (nextBar * score.barMs) / 1_000;
        if (barAt >= untilSeconds) return;
        for (const note of score.notesOf(nextBar)) sound(note, barAt);
      }
    },
    end() {
      const now = context.currentTime;
      volume.gain.cancelScheduledValues(now);
      volume.gain.setTargetAtTime(0, now, fadeSeconds);
      for (const source of sources) source.stop(now + 8 * fadeSeconds);
      setTimeout(() => {
        stage.leave();
        volume.disconnect();
      }, letGoMs);
    },
  };
}
