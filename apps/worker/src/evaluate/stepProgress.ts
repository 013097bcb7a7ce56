import type { Step } from "@segue/services/value";
import { startProgress, type Progress } from "../progress.ts";

const units: Record<Step["doing"], string> = { search: "trials", fit: "steps", rank: "listeners" };

/** One bar after the other: searching, fitting and ranking of every model. */
export class StepProgress {
  readonly #prefix: string;
  #name = "";
  #current: Progress | null = null;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  update({ model, doing }: Step, done: number, total: number): void {
    const name = `${this.#prefix}${model} ${doing}`;
    if (name !== this.#name) {
      this.finish();
      this.#current = startProgress(name, units[doing]);
      this.#name = name;
    }
    this.#current?.update(done, total);
  }

  finish(): void {
    this.#current?.finish();
    this.#current = null;
    this.#name = "";
  }
}
