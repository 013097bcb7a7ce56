"use client";

import type { PolicyVersion } from "../../../trpc/answers.ts";
import { RampStepControl } from "./RampStepControl.tsx";
import { ReasonedStep } from "./ReasonedStep.tsx";
import { usePolicySteps } from "./usePolicySteps.ts";

const rampers = new Set(["productManager", "admin"]);
const reverters = new Set(["productManager", "approver", "admin"]);

interface VersionStepsProps {
  version: PolicyVersion;
  role: string;
  /** nothing was in force before it, so that there is nothing to go back to */
  isFirst: boolean;
}

/** Steps of a version that is in force: on with the ramp, pause, take back. */
export function VersionSteps({ version, role, isFirst }: VersionStepsProps) {
  if (version.retiredAt !== null) return null;
  const isRamping = version.percent < 100;
  return (
    <div className="flex flex-wrap items-end gap-2">
      {rampers.has(role) && isRamping && !version.isPaused ? <RampStepControl version={version} /> : null}
      {rampers.has(role) && isRamping ? <PauseStep version={version} /> : null}
      {reverters.has(role) && (isRamping || !isFirst) ? <RevertStep version={version} /> : null}
    </div>
  );
}

function PauseStep({ version: { version, percent, isPaused } }: { version: PolicyVersion }) {
  const { pause, resume } = usePolicySteps();
  return isPaused ? (
    <ReasonedStep
      label="Resume…"
      look="primary"
      title={`Resume policy ${version}?`}
      confirm="Resume"
      run={(reason) => resume({ version, reason })}
      done={`Resumed at ${percent} %.`}
    >
      The same listeners as before have it again from their next Home on.
    </ReasonedStep>
  ) : (
    <ReasonedStep
      label="Pause…"
      title={`Pause policy ${version}?`}
      confirm="Pause"
      run={(reason) => pause({ version, reason })}
      done="Paused: its listeners have the live one again."
    >
      Its listeners have the live version from their next Home on, until somebody resumes it.
    </ReasonedStep>
  );
}

function RevertStep({ version: { version, percent } }: { version: PolicyVersion }) {
  const { revert } = usePolicySteps();
  return (
    <ReasonedStep
      label="Revert…"
      title={`Take policy ${version} back?`}
      confirm="Revert"
      run={(reason) => revert({ version, reason })}
      done={`Policy ${version} is taken back.`}
    >
      {percent < 100
        ? "Its listeners have the live version again from their next Home on."
        : "What was in force before it comes back, for all of its listeners, from their next Home on."}
    </ReasonedStep>
  );
}
