import type { FamilyEvaluation, Metrics } from "../families/family.ts";
import { clusterFindings } from "./clusterFindings.ts";
import { gain } from "./gain.ts";
import type { GateCase, GateFinding, Verdict } from "./gateCase.ts";
import { isChance, pairOf } from "./pairedListeners.ts";
import { shown } from "./shown.ts";

/** How much worse than the live version a new one may be overall, as a share of the live version's metric. */
export const overallTolerance = 0.02;

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
