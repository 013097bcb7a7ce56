import type { Guardrail, GuardrailMetric } from "./guardrail.ts";
import type { Policy } from "./policy.ts";
import { figureWords, policyFigures } from "./policyFigures.ts";

/** One field that two policies differ in. */
export interface PolicyChange {
  /** path, such as "equity.emerging.weight" */
  field: string;
  /** as people call it */
  name: string;
  before: string;
  after: string;
  /** such as "dial 0.35 → 0.50" */
  words: string;
}

/** A field as it is compared and told. */
type Told = Pick<PolicyChange, "field" | "name"> & { words: string };

const metricNames: Record<GuardrailMetric, string> = {
  listenShare: "listens of the cards seen",
  skipShare: "skips of the cards played",
  discoveryShare: "discoveries of the listens",
  superstarShare: "superstars' exposure",
  costPerListen: "cost of a listen",
  emptyShare: "Homes without a shelf made for the listener",
};

/** Money as people read it: millionths for one are thousandths for a thousand. */
function moneyFor1000(micros: number): string {
  return `${Number((micros / 1000).toPrecision(4))} units for 1,000`;
}

/** A guardrail in words, such as "listens of the cards seen at least 80 % of the version beside it". */
export function guardrailWords({ metric, side, limit, of }: Guardrail): string {
  const bound = side === "atLeast" ? "at least" : "at most";
  const percent = `${Number((100 * limit).toFixed(1))} %`;
  if (of === "ratio") return `${metricNames[metric]} ${bound} ${percent} of the version beside it`;
  return `${metricNames[metric]} ${bound} ${metric === "costPerListen" ? moneyFor1000(limit) : percent}`;
}

/** What differs between two policies, line by line; nothing for two that say the same. */
export function policyDiff(before: Policy, after: Policy): PolicyChange[] {
  const [old, now] = [toldFields(before), toldFields(after)];
  const fields = new Set([...old.keys(), ...now.keys()]);
  return Array.from(fields).flatMap((field): PolicyChange[] => {
    const [left, right] = [old.get(field), now.get(field)];
    const name = (right ?? left)?.name ?? field;
    const words = { before: left?.words ?? "none", after: right?.words ?? "none" };
    if (words.before === words.after) return [];
    return [{ field, name, ...words, words: `${name} ${words.before} → ${words.after}` }];
  });
}

/** Every field of a policy in words, by its path. */
function toldFields(policy: Policy): Map<string, Told> {
  const figures = policyFigures(policy).map(({ field, name, ...figure }): Told => {
    return { field, name, words: figureWords(figure) };
  });
  const told = [...figures, shelves(policy), ...costs(policy), ...guardrails(policy)];
  return new Map(told.map((one) => [one.field, one]));
}

function shelves({ shelfOrder }: Policy): Told {
  return { field: "shelfOrder", name: "shelves", words: shelfOrder.join(", ") };
}

function costs({ costs: table }: Policy): Told[] {
  const source = { field: "costs", name: "costs", words: table ? "a table of its own" : "the catalogue's" };
  const rows = Object.entries(table ?? {}).map(([holder, cost]): Told => {
    return { field: `costs.${holder}`, name: `cost of rights holder ${holder}`, words: moneyFor1000(cost) };
  });
  return [source, ...rows];
}

function guardrails({ guardrails: all }: Policy): Told[] {
  return all.map((guardrail): Told => {
    const { metric, side, of } = guardrail;
    return { field: `guardrails.${metric}.${side}.${of}`, name: "guardrail", words: guardrailWords(guardrail) };
  });
}
