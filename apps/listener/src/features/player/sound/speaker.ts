import type { Playable } from "../../../shell/player.ts";
import type { Sounding } from "../engineCore.ts";
import type { Deck } from "./instruments/deck.ts";
import type { Orchestra } from "./instruments/orchestra.ts";
import { SoundMeter } from "./soundMeter.ts";

/** Notes are handed over for so long ahead: a tab in the background wakes only once a second. */
const aheadSeconds = 2.6;
/** An idle context rests, once the last fade and room are over. */
const restAfterMs = 2_500;
/** Asked so often in a row without any sound having passed, it is taken for held back: about four seconds. */
const patience = 16;

export interface SpeakerParts {
  /** Makes the context; called at a press, because browsers let only those begin to sound. */
  openContext: () => AudioContext;
  /** Loads what plays on it. */
  loadOrchestra: (context: AudioContext) => Promise<Orchestra>;
  /** It was told to sound, and nothing sounds. */
  onHeldBack: () => void;
}

/** The sound of the player: one audio context, and one deck at a time on it. */
export class Speaker implements Sounding {
  readonly #parts: SpeakerParts;
  readonly #meter = new SoundMeter(() => this.#context?.currentTime ?? 0);
  #context: AudioContext | null = null;
  #orchestra: Promise<Orchestra> | null = null;
  #deck: Deck | null = null;
  #level = 1;
  /** counts orders, so that one that was overtaken while loading is dropped */
  #order = 0;
  #wanted = false;
  #waits = 0;
  #heard = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SpeakerParts) {
    this.#parts = parts;
  }

  start(item: Playable, positionMs: number): void {
    this.#stop();
    clearTimeout(this.#resting);
    this.#wanted = true;
    this.#waits = 0;
    this.#begin(item, positionMs).catch(() => {
      this.#orchestra = null;
      this.#giveUp();
    });
  }

  halt(): void {
    this.#stop();
    this.#order += 1;
    this.#wanted = false;
    this.#resting = setTimeout(() => void this.#context?.suspend(), restAfterMs);
  }

  /** To be asked several times a second: hands over notes, too, and notices when sound is held back. */
  soundedMs(): number {
    if (this.#context) this.#deck?.prepare(this.#context.currentTime + aheadSeconds);
    const total = this.#meter.total();
    this.#waits = this.#wanted && total === this.#heard ? this.#waits + 1 : 0;
    this.#heard = total;
    if (this.#waits >= patience) this.#giveUp();
    return total;
  }

  /** @param level 0 silent … 1 full */
  setLevel(level: number): void {
    this.#level = level;
    void this.#orchestra?.then((players) => players.setLevel(level)).catch(() => {});
  }

  async #begin(item: Playable, positionMs: number): Promise<void> {
    this.#order += 1;
    const own = this.#order;
    this.#context ??= this.#parts.openContext();
    this.#orchestra ??= this.#parts.loadOrchestra(this.#context);
    await this.#context.resume();
    const players = await this.#orchestra;
    if (own !== this.#order) return;
    players.setLevel(this.#level);
    this.#deck = players.begin(item, positionMs);
    this.#meter.follow(this.#deck);
    this.#deck.prepare(this.#context.currentTime + aheadSeconds);
  }

  #stop(): void {
    this.#deck?.end();
    this.#deck = null;
    this.#meter.follow(null);
  }

  #giveUp(): void {
    this.#waits = 0;
    this.#parts.onHeldBack();
  }
}
