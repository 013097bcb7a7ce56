import { keepTrainingStep, type TrainingStep } from "@segue/db";
import { allFamilies } from "../families/allFamilies.ts";
import type { ModelFamily } from "../families/family.ts";
import { codeFingerprint, familyFingerprint } from "./fingerprint.ts";
import type { TrainingWork } from "./runTraining.ts";

/** Largest memory of this process until now, bytes. */
export const peakBytes = (): number => process.resourceUsage().maxRSS * 1024;

/** What is known of every family while it is trained; steps that an interrupted training had done are taken over. */
export class TrainingSteps {
  #peak = peakBytes();
  readonly #work: Pick<TrainingWork, "db" | "run">;
  readonly #steps = new Map<string, TrainingStep>();

  constructor(work: Pick<TrainingWork, "db" | "run">) {
    this.#work = work;
    const code = codeFingerprint();
    const known = new Map(work.run.steps.map((step) => [step.name, step]));
    for (const family of allFamilies) {
      const fingerprint = familyFingerprint(family, code);
      const fresh: TrainingStep = { name: family.name, fingerprint, trial: null, fit: null, peakBytes: null };
      const found = known.get(family.name);
      this.#steps.set(family.name, found?.fingerprint === fingerprint ? found : fresh);
    }
  }

  of({ name }: ModelFamily): TrainingStep {
    const step = this.#steps.get(name);
    if (!step) throw new RangeError(`no family "${name}"; there are ${[...this.#steps.keys()].join(", ")}`);
    return step;
  }

  /** Stores what was done for a family, so that nothing of it is done again. */
  async keep(family: ModelFamily, done: Partial<Pick<TrainingStep, "trial" | "fit">>): Promise<void> {
    const { db, run } = this.#work;
    const before = this.of(family);
    const peak = peakBytes();
    const step = { ...before, ...done, peakBytes: (before.peakBytes ?? 0) + peak - this.#peak };
    this.#peak = peak;
    this.#steps.set(family.name, step);
    await keepTrainingStep(db, run.id, step);
  }
}
