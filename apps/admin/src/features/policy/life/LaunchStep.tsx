"use client";

import { useState } from "react";
import type { PolicyDraft } from "../../../trpc/answers.ts";
import { Choice } from "../controls/Choice.tsx";
import { ReasonedStep } from "./ReasonedStep.tsx";
import { shareOptions, stepsAhead } from "./statusWords.ts";
import { usePolicySteps } from "./usePolicySteps.ts";

interface LaunchStepProps {
  draft: PolicyDraft;
  disabled: boolean;
  onLaunched: (version: number) => void;
}

/** Puts an approved draft in force for a share of its listeners. */
export function LaunchStep({ draft, disabled, onLaunched }: LaunchStepProps) {
  const { launch } = usePolicySteps();
  const [share, setShare] = useState("10");
  const run = async (reason: string): Promise<void> => {
    const { id, revision } = draft;
    const { version } = await launch({ id, expectedRevision: revision, percent: Number(share), reason });
    onLaunched(version);
  };
  return (
    <>
      <div className="w-44">
        <Choice
          label="Share to begin with"
          value={share}
          options={shareOptions(stepsAhead(0))}
          disabled={disabled}
          onChange={setShare}
        />
      </div>
      <ReasonedStep
        label="Launch…"
        look="primary"
        title={`Launch for ${share} % of the listeners?`}
        confirm={`Launch at ${share} %`}
        disabled={disabled}
        run={run}
        done={`In force for ${share} % from their next Home on.`}
      >
        Who is among the {share} % is drawn once, and stays in it as the share grows. You can pause it or take it back
        at any time with one step.
      </ReasonedStep>
    </>
  );
}
