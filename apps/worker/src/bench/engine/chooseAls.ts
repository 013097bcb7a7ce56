import { join } from "node:path";
import { searchOptions, type ModelOptions, type OptionValues, type Trial } from "@segue/services/value";
import { prepareReal, type RealData } from "./benchData.ts";
import { judgedAt } from "./measureAls.ts";
import type { AlsChoice, Choice, Chosen } from "./chosenOptions.ts";
import type { Sides } from "./pairs.ts";
import type { Peer } from "./peer.ts";

/** Where the searches look: both along two axes, from the middle of each. */
const spaces = {
  ours: {
    unobservedWeight: { default: 0.2, min: 1e-6, max: 100, search: { from: 0.02, to: 2, scale: "log" } },
    regularisation: { default: 0.007, min: 1e-9, max: 100, search: { from: 0.001, to: 0.05, scale: "log" } },
  },
  theirs: {
    alpha: { default: 10, min: 1e-6, max: 1000, search: { from: 1, to: 100, scale: "log" } },
    regularisation: { default: 17, min: 1e-9, max: 10_000, search: { from: 1, to: 300, scale: "log" } },
  },
} as const satisfies Record<string, ModelOptions>;

/** How often each side may try; the start is what was best with fewer factors. */
const trialsOf: Readonly<Record<number, number>> = { 64: 16, 128: 16, 256: 8 };
export const chosenFactors = Object.keys(trialsOf).map(Number);
/** of every fit whose quality is measured */
export const qualityIterations = 15;

interface ChoosePlan {
  scratch: string;
  /** folder of the real data sets */
  shared: string;
  threads: number;
  onProgress: (done: number, total: number) => void;
}

const choiceOf = {
  ours: ({ unobservedWeight, regularisation }: OptionValues): AlsChoice["weights"] => ({
    unobservedWeight: Number(unobservedWeight),
    regularisation: Number(regularisation),
    frequencyExponent: 1,
  }),
  theirs: ({ alpha, regularisation }: OptionValues): Omit<AlsChoice, "weights"> => ({
    alpha: Number(alpha),
    regularisation: Number(regularisation),
  }),
};
/** What a side is told of the other's options, which it does not read. */
const unread: AlsChoice = {
  alpha: 1,
  regularisation: 1,
  weights: { unobservedWeight: 1, regularisation: 1, frequencyExponent: 1 },
};

interface Search {
  sides: Sides;
  plan: ChoosePlan;
  data: RealData;
  factors: number;
  /** after every trial */
  onTrial: () => void;
}

/** NDCG@20 on valid of one side fitted so, judged by the judge of both. */
async function judged(side: Peer, choice: AlsChoice, { sides, plan, data, factors }: Search): Promise<number> {
  const out = join(plan.scratch, side.name);
  const effort = { factors, threads: plan.threads, iterations: qualityIterations, seed: 1 };
  const { folder } = data;
  await side.ask({ do: "als", folder, ...effort, ...choice, out, outFrom: qualityIterations });
  const files = { listeners: `${out}-${qualityIterations}.listeners`, items: `${out}-${qualityIterations}.items` };
  const asked = { folder, part: "valid", width: factors, k: judgedAt, ...files } as const;
  const { ndcg = 0 } = await sides.ours.ask({ do: "quality", ...asked });
  return ndcg;
}

async function searchSide(which: "ours" | "theirs", start: OptionValues, search: Search): Promise<Trial[]> {
  const { sides, data, factors, onTrial } = search;
  const question = {
    options: spaces[which],
    start,
    fixed: new Set<string>(),
    trials: trialsOf[factors],
    seed: `${data.name} ${factors}`,
  };
  const { trials } = await searchOptions(question, async (options) => {
    const began = performance.now();
    const own = which === "ours" ? { weights: choiceOf.ours(options) } : choiceOf.theirs(options);
    const score = await judged(sides[which], { ...unread, ...own }, search);
    onTrial();
    return { score, seconds: (performance.now() - began) / 1000 };
  });
  return trials;
}

function bestOf(trials: readonly Trial[]): Trial {
  return trials.reduce((best, trial) => (trial.score > best.score ? trial : best));
}

const startOf = (which: "ours" | "theirs"): OptionValues =>
  Object.fromEntries(Object.entries(spaces[which]).map(([name, { default: middle }]) => [name, middle]));

/**
 * Chooses what ALS is fitted with, on valid alone (test is not even written): for either side the same number of trials and
 * iterations, drawn by the same seeded search.
 */
export async function chooseAls(sides: Sides, plan: ChoosePlan): Promise<Chosen> {
  const found = await prepareReal(plan.scratch, plan.shared, "valid");
  const each = chosenFactors.reduce((sum, factors) => sum + 2 * trialsOf[factors], 0);
  let done = 0;
  const onTrial = (): void => plan.onProgress(++done, each * found.length);
  const choices: Choice[] = [];
  for (const data of found) {
    const starts = { ours: startOf("ours"), theirs: startOf("theirs") };
    for (const factors of chosenFactors) {
      const search = { sides, plan, data, factors, onTrial };
      const ours = await searchSide("ours", starts.ours, search);
      const theirs = await searchSide("theirs", starts.theirs, search);
      const best = { ours: bestOf(ours), theirs: bestOf(theirs) };
      choices.push({
        data: data.name,
        factors,
        ours: { options: choiceOf.ours(best.ours.options), ndcg: best.ours.score, trials: ours.length },
        theirs: { options: choiceOf.theirs(best.theirs.options), ndcg: best.theirs.score, trials: theirs.length },
      });
      Object.assign(starts, { ours: best.ours.options, theirs: best.theirs.options });
    }
  }
  return { iterations: qualityIterations, choices };
}
