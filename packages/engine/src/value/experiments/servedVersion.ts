import { policyInForce, type Rollout, type ScopedListener } from "../../decision/index.ts";
import { armOf } from "./armOf.ts";
import type { ExperimentArm, RunningExperiment } from "./experiment.ts";

/** That a Home is part of an experiment. */
export interface Enrolment {
  experimentId: string;
  arm: ExperimentArm;
  /** model name → version that serves instead of the live one; empty where the live ones do */
  models: Readonly<Record<string, number>>;
}

/** Which version serves somebody, and as part of which experiment; null where she is in none. */
export interface ServedVersion<Version> {
  policy: Version;
  enrolment: Enrolment | null;
}

export interface ServedVersionQuestion<Version extends Rollout> {
  /** all versions in force */
  rollouts: readonly Version[];
  experiments: readonly RunningExperiment[];
  listener: ScopedListener;
}

/**
 * The version that a listener is served by: that of her side where an experiment runs on the narrowest of her scopes that has a live version,
 * else the one that `policyInForce` finds. An experiment one of whose versions is taken back or paused serves nobody. Who is held out
 * is served by the live version, however far a ramp has come.
 *
 * @returns null when none is in force
 */
export function servedVersion<Version extends Rollout>(
  question: ServedVersionQuestion<Version>,
): ServedVersion<Version> | null {
  const { rollouts, listener } = question;
  const enrolled = enrolledVersion(question);
  if (enrolled) return enrolled;
  const policy = policyInForce(rollouts, listener);
  return policy && { policy, enrolment: null };
}

function enrolledVersion<Version extends Rollout>({
  rollouts,
  experiments,
  listener,
}: ServedVersionQuestion<Version>): ServedVersion<Version> | null {
  const live = liveVersion(rollouts, listener);
  if (!live) return null;
  const experiment = experiments.find(
    ({ scopeKind, scopeValue }) => scopeKind === live.scopeKind && scopeValue === live.scopeValue,
  );
  const arm = experiment ? armOf(experiment, listener.listenerId) : null;
  if (!experiment || !arm) return null;
  const versionOf = (wanted: number) => rollouts.find(({ version, isPaused }) => version === wanted && !isPaused);
  const control = versionOf(experiment.control);
  const treatment = versionOf(experiment.treatment);
  if (!control || !treatment) return null;
  const policy = { control, treatment, holdout: live }[arm];
  const models = (arm === "treatment" && experiment.treatmentModels) || {};
  return { policy, enrolment: { experimentId: experiment.id, arm, models } };
}

/** What would serve her if nothing were on its way. */
function liveVersion<Version extends Rollout>(
  rollouts: readonly Version[],
  listener: ScopedListener,
): Version | undefined {
  const live = rollouts.filter(({ percent }) => percent === 100);
  return policyInForce(live, listener) ?? undefined;
}
