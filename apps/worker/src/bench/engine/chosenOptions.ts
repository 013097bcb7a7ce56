import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AlsRequest } from "@segue/services/bench";

/** What both sides are fitted with. */
export type AlsChoice = Pick<AlsRequest, "alpha" | "regularisation" | "weights">;

/** What a search on valid found for one side. */
interface SideChoice<Options> {
  options: Options;
  /** NDCG@20 on valid */
  ndcg: number;
  trials: number;
}

/** What `bench engine --choose` found for one data set and number of factors. */
export interface Choice {
  data: string;
  factors: number;
  ours: SideChoice<AlsChoice["weights"]>;
  theirs: SideChoice<Omit<AlsChoice, "weights">>;
}

/** The file that `--choose` writes and the benchmark reads. */
export interface Chosen {
  /** of every fit that was tried */
  iterations: number;
  choices: Choice[];
}

export const chosenFile = join(import.meta.dirname, "chosenOptions.json");

/** @throws Error when nothing was chosen yet */
export function readChosen(file = chosenFile): Chosen {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Chosen;
  throw new Error(`${file} is not there: run bench engine --choose first`);
}

/** @throws Error when nothing was chosen for these */
export function choiceFor({ choices }: Chosen, data: string, factors: number): AlsChoice {
  const found = choices.find((choice) => choice.data === data && choice.factors === factors);
  if (found) return { ...found.theirs.options, weights: found.ours.options };
  throw new Error(`nothing is chosen for ${data} with ${factors} factors: run bench engine --choose again`);
}
