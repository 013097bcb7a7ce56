import { seededRandom } from "@segue/engine/math";
import type { ModelOption, ModelOptions, NumberOption, OptionValues, SearchSpan } from "./modelOption.ts";

/** One trial of a search: what was tried, and how well valid was found with it. */
export interface Trial {
  options: OptionValues;
  score: number;
  seconds: number;
}

export interface SearchQuestion {
  options: ModelOptions;
  /** where the search begins */
  start: OptionValues;
  /** names of options that must not be changed */
  fixed: ReadonlySet<string>;
  /** at most so many trials, the first of them at the start */
  trials: number;
  seed: string;
}

/** Of the radius of a whole span, after the last trial. */
const lastRadius = 0.1;

function onSpan({ from, to, scale }: Exclude<SearchSpan, { oneOf: readonly number[] }>) {
  const inward = scale === "log" ? Math.log : (value: number) => value;
  const outward = scale === "log" ? Math.exp : (value: number) => value;
  const [low, high] = [inward(from), inward(to)];
  return {
    shareOf: (value: number) => (Math.min(high, Math.max(low, inward(value))) - low) / (high - low),
    valueAt: (share: number) => outward(low + Math.min(1, Math.max(0, share)) * (high - low)),
  };
}

/** To three digits, as a person would write it, and a multiple of what it has to be. */
function tidy(value: number, { multipleOf, min, max }: NumberOption): number {
  const stepped = multipleOf === undefined ? Number(value.toPrecision(3)) : Math.round(value / multipleOf) * multipleOf;
  return Math.min(max, Math.max(min, stepped));
}

interface Draw {
  best: number | string;
  /** 1 anywhere, 0 at the best only */
  radius: number;
  random: () => number;
}

function drawOne(option: ModelOption, { best, radius, random }: Draw): number | string {
  const stay = random() >= Math.max(radius, 0.2);
  const choice = random();
  if ("words" in option) return stay ? best : option.words[Math.floor(choice * option.words.length)];
  const { search } = option;
  if (!search || typeof best !== "number") return best;
  if ("oneOf" in search) return stay ? best : search.oneOf[Math.floor(choice * search.oneOf.length)];
  const span = onSpan(search);
  const share = radius >= 1 ? choice : span.shareOf(best) + (2 * choice - 1) * radius * 0.5;
  return tidy(span.valueAt(share), option);
}

function searched({ options, fixed }: SearchQuestion): [string, ModelOption][] {
  return Object.entries(options).filter(([name, option]) => option.search !== undefined && !fixed.has(name));
}

/** Half of the trials look anywhere; the others nearer and nearer around the best. */
function radiusOf(trial: number, trials: number): number {
  const half = Math.ceil(trials / 2);
  if (trial < half) return 1;
  return lastRadius ** ((trial - half + 1) / (trials - half));
}

/**
 * A bounded search for the options with the highest score: the start, then anywhere in the span of each option, then ever
 * closer around the best found. The same seed tries the same, as long as the scores are the same; nothing is tried twice.
 *
 * @param scoreOf how good a choice is; higher is better
 */
export async function searchOptions(
  question: SearchQuestion,
  scoreOf: (options: OptionValues, trial: number) => Promise<Omit<Trial, "options">>,
): Promise<{ trials: Trial[]; best: Trial }> {
  const random = seededRandom(question.seed);
  const open = searched(question);
  const tried = new Set([JSON.stringify(question.start)]);
  let best: Trial = { options: question.start, ...(await scoreOf(question.start, 0)) };
  const trials = [best];
  for (let trial = 1; trial < question.trials && open.length > 0; trial++) {
    const draw = (name: string) => ({ best: best.options[name], radius: radiusOf(trial, question.trials), random });
    const drawn = open.map(([name, option]) => [name, drawOne(option, draw(name))] as const);
    const options = { ...question.start, ...best.options, ...Object.fromEntries(drawn) };
    const key = JSON.stringify(options);
    if (tried.has(key)) continue;
    tried.add(key);
    const found = { options, ...(await scoreOf(options, trial)) };
    trials.push(found);
    if (found.score > best.score) best = found;
  }
  return { trials, best };
}
