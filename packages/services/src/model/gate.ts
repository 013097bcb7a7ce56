import type { FamilyEvaluation, Metrics, ModelFamily } from "./families/family.ts";

/** How much worse than the live version a new one may be overall, as a share of the live version's metric. */
export const overallTolerance = 0.02;
/** How much worse it may be in one taste cluster, likewise; only where that is more than chance. */
export const clusterMargin = 0.1;
/** In a smaller cluster chance decides, so that nothing is judged by it. */
const clusterListeners = 30;
/** A loss counts when it is more than so many standard errors of the listeners' own differences; else it is chance. */
const standardErrors = 2;

/** One thing that the gate looked at. */
export interface GateFinding {
  check: "measured" | "baseline" | "overall" | "cluster";
  passed: boolean;
  /** for people, with the numbers */
  says: string;
}

/** What the gate found of a new version. */
export interface Verdict {
  promoted: boolean;
  /** one sentence */
  summary: string;
  findings: GateFinding[];
}

export interface GateCase {
  family: Pick<ModelFamily, "gate" | "hasFallback" | "makesClusters">;
  /** null when there was nothing to measure it on */
  own: FamilyEvaluation | null;
  /** what serves now, measured on the same split; null when nothing does */
  live: { version: number; evaluation: FamilyEvaluation | null } | null;
  /** taste cluster of every row */
  clusterOf: ReadonlyMap<number, string>;
}

const shown = (value: number | undefined): string =>
  value === undefined ? "nothing" : String(Number(value.toPrecision(4)));

/** How much better `own` is than `other`, as a share of the other; negative when worse. */
function gain(own: number, other: number, better: "higher" | "lower"): number {
  const difference = better === "higher" ? own - other : other - own;
  return difference === 0 ? 0 : difference / Math.max(Math.abs(other), 1e-12);
}

/** Whether it does better than the trivial rule; true for one that is such a rule. */
function beatsBaseline({ gate }: GateCase["family"], evaluation: FamilyEvaluation, baseline: Metrics): boolean {
  const [mine, trivial] = [evaluation.metrics[gate.metric], baseline[gate.metric]];
  return gain(mine ?? Number.NaN, trivial ?? Number.NaN, gate.better) > 0;
}

function baselineFinding({ family, own, live }: GateCase): GateFinding[] {
  if (!own?.baseline) return [];
  const { metric } = family.gate;
  const { name, metrics } = own.baseline;
  const numbers = `${metric} ${shown(own.metrics[metric])}`;
  if (beatsBaseline(family, own, metrics)) {
    return [{ check: "baseline", passed: true, says: `${numbers} beats ${name}, ${shown(metrics[metric])}` }];
  }
  const says = `${numbers} does not beat ${name}, ${shown(metrics[metric])}`;
  const liveFails = live?.evaluation && !beatsBaseline(family, live.evaluation, metrics);
  if (!liveFails || family.hasFallback) return [{ check: "baseline", passed: false, says }];
  return [{ check: "baseline", passed: true, says: `${says}, but neither does live version ${live.version}` }];
}

function overallFinding({ family: { gate }, own, live }: GateCase): GateFinding[] {
  if (!own || !live) return [];
  const [mine, theirs] = [own.metrics[gate.metric], live.evaluation?.metrics[gate.metric]];
  if (mine === undefined || theirs === undefined) {
    const says = `version ${live.version} is live and could not be measured on the same plays; only the baseline decides`;
    return [{ check: "overall", passed: true, says }];
  }
  const loss = -gain(mine, theirs, gate.better);
  const passed = loss <= overallTolerance || isChance(pairOf(own, live), gate.better);
  const words = passed ? "is no worse than" : `is more than ${100 * overallTolerance} % worse than`;
  const chance = passed && loss > overallTolerance ? "; the difference is no more than chance" : "";
  const says = `${gate.metric} ${shown(mine)} ${words} live version ${live.version}, ${shown(theirs)}, on the same plays${chance}`;
  return [{ check: "overall", passed, says }];
}

/** What both versions reached for the same listeners. */
interface Paired {
  own: number[];
  live: number[];
}

/** @param where only listeners of these rows */
function pairOf(
  own: FamilyEvaluation,
  live: NonNullable<GateCase["live"]>,
  where: (row: number) => boolean = () => true,
): Paired {
  const pair: Paired = { own: [], live: [] };
  for (const [row, value] of own.byListener) {
    const other = live.evaluation?.byListener.get(row);
    if (other === undefined || !where(row)) continue;
    pair.own.push(value);
    pair.live.push(other);
  }
  return pair;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether a loss is within the errors of the listeners' differences. Without listeners nothing is put down to chance. */
function isChance({ own, live }: Paired, better: "higher" | "lower"): boolean {
  if (own.length < 2) return false;
  const losses = own.map((value, at) => (better === "higher" ? live[at] - value : value - live[at]));
  const centre = mean(losses);
  const error = Math.sqrt(mean(losses.map((value) => (value - centre) ** 2)) / (losses.length - 1));
  return centre <= standardErrors * error;
}

function pairsByCluster({ own, live, clusterOf }: GateCase): [cluster: string, pair: Paired][] {
  if (!own || !live) return [];
  return [...new Set(clusterOf.values())]
    .toSorted()
    .map((cluster): [string, Paired] => [cluster, pairOf(own, live, (row) => clusterOf.get(row) === cluster)])
    .filter(([, pair]) => pair.own.length >= clusterListeners);
}

/**
 * Where the border between two clusters moves, one cluster's loss is another's gain, and who is in which depends on the very model that
 * is judged. No Home is made by it either.
 */
const ownClusters: GateFinding = {
  check: "cluster",
  passed: true,
  says: "judged as a whole and not by taste cluster, because it is what makes them",
};

function clusterFindings(gateCase: GateCase): GateFinding[] {
  const { gate, makesClusters } = gateCase.family;
  if (makesClusters) return gateCase.own && gateCase.live ? [ownClusters] : [];
  const { metric, better } = gate;
  const judged = pairsByCluster(gateCase);
  const worse = judged.filter(
    ([, pair]) => gain(mean(pair.own), mean(pair.live), better) < -clusterMargin && !isChance(pair, better),
  );
  if (judged.length > 0 && worse.length === 0) {
    const says = `no worse than the margin in any of ${judged.length} taste clusters`;
    return [{ check: "cluster", passed: true, says }];
  }
  return worse.map(([cluster, { own, live }]) => ({
    check: "cluster",
    passed: false,
    says: `more than ${100 * clusterMargin} % worse in “${cluster}”: ${metric} ${shown(mean(own))}, live ${shown(mean(live))}, ${own.length} listeners`,
  }));
}

/** Nothing serves yet: a shelf with a weak model is more than a shelf without one, unless there is a rule to go by. */
function firstVerdict({ family, own }: GateCase, findings: GateFinding[]): Verdict {
  const failed = findings.filter(({ passed }) => !passed);
  const measured = own !== null || !family.hasFallback;
  if (failed.length === 0 && measured) {
    const summary = own ? "the first of its name, and better than its baseline" : "the first of its name, not measured";
    return { promoted: true, summary, findings };
  }
  if (family.hasFallback) {
    const why = failed[0]?.says ?? "there is nothing to measure it on";
    return { promoted: false, summary: `held: ${why}; the rule serves meanwhile`, findings };
  }
  return { promoted: true, summary: `serves because nothing else could, though ${failed[0]?.says}`, findings };
}

/**
 * Whether a new version may serve: it beats its trivial baseline (or the live version does not either), is no more than 2 %
 * worse overall than the live version on the same split, and no more than 10 % worse in any taste cluster, unless it is
 * what makes the clusters. A loss is held against it only where it is more than chance.
 */
export function judge(gateCase: GateCase): Verdict {
  const { own, live, family } = gateCase;
  const findings = [...baselineFinding(gateCase), ...overallFinding(gateCase), ...clusterFindings(gateCase)];
  if (!own) findings.push({ check: "measured", passed: true, says: "nothing came after the cut to measure it on" });
  if (!live) return firstVerdict(gateCase, findings);
  const failed = findings.filter(({ passed }) => !passed);
  if (failed.length > 0)
    return { promoted: false, summary: `held: ${failed.map(({ says }) => says).join("; ")}`, findings };
  if (!own && family.hasFallback) {
    return { promoted: false, summary: "held: there is nothing to measure it on", findings };
  }
  const summary = own ? `passed: ${findings.map(({ says }) => says).join("; ")}` : "passed unmeasured";
  return { promoted: true, summary, findings };
}
