"use client";

import { useState } from "react";
import type { PolicyVersion } from "../../../trpc/answers.ts";
import { Choice } from "../controls/Choice.tsx";
import { ReasonedStep } from "./ReasonedStep.tsx";
import { shareOptions, stepsAhead } from "./statusWords.ts";
import { usePolicySteps } from "./usePolicySteps.ts";

/** Takes a version on its way to more of its listeners. */
export function RampStepControl({ version: { version, percent } }: { version: PolicyVersion }) {
  const { ramp } = usePolicySteps();
  const ahead = stepsAhead(percent);
  const [chosen, setChosen] = useState<string | null>(null);
  const share = ahead.find((step) => String(step) === chosen) ?? ahead[0] ?? 100;
  return (
    <>
      <div className="w-40">
        <Choice
          label="Next share"
          value={String(share)}
          options={shareOptions(ahead)}
          disabled={false}
          onChange={setChosen}
        />
      </div>
      <ReasonedStep
        label={`Ramp to ${share} %…`}
        look="primary"
        title={`Ramp policy ${version} to ${share} %?`}
        confirm={`Ramp to ${share} %`}
        run={(reason) => ramp({ version, percent: share, expectedPercent: percent, reason })}
        done={share === 100 ? "Live for everybody in its scope." : `In force for ${share} %.`}
      >
        {share === 100
          ? "It becomes the live version of its scope, and the one before it retires."
          : "Who has it keeps it; the others of the share get it with their next Home."}
      </ReasonedStep>
    </>
  );
}
