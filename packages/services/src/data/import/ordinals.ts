import type { ImportedPlay } from "./play.ts";

/** Plays remembered before the oldest are forgotten; files are in the order of time, so equal rows stand together. */
const maxRemembered = 50_000;

/**
 * Numbers plays that look the same. Where a source writes minutes, two equal rows of one file are two short plays; where it
 * writes seconds, they are one play that the export repeats, and both are number 0. A file that begins in the minute in
 * which the last one ended carries on with it: exports are cut into files anywhere.
 */
export class Ordinals {
  #counts = new Map<string, number>();
  #lastMinute = Number.NaN;
  #fileBegins = true;

  nextFile(): void {
    this.#fileBegins = true;
  }

  next(play: ImportedPlay, identity: string): number {
    if (play.precision !== "minute") return 0;
    const minute = Math.floor((play.startedAt + (play.msPlayed ?? 0)) / 60_000);
    if (this.#fileBegins && minute !== this.#lastMinute) this.#counts.clear();
    this.#fileBegins = false;
    this.#lastMinute = minute;
    const ordinal = this.#counts.get(identity) ?? 0;
    this.#counts.delete(identity);
    this.#counts.set(identity, ordinal + 1);
    if (this.#counts.size > maxRemembered) this.#counts.delete(this.#counts.keys().next().value ?? "");
    return ordinal;
  }
}
