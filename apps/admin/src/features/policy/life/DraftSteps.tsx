"use client";

import type { PolicyDraft } from "../../../trpc/answers.ts";
import { draftStepWords, nextObstacle } from "./draftStepWords.ts";
import { LaunchStep } from "./LaunchStep.tsx";
import { ReasonedStep } from "./ReasonedStep.tsx";
import { usePolicySteps } from "./usePolicySteps.ts";

interface DraftStepsProps {
  draft: PolicyDraft;
  /** there are changes on the page that are not saved: a step would not be about them */
  isTouched: boolean;
  onLaunched: (version: number) => void;
}

/** The steps of a draft that are whoever looks's to take, and why the next one is not where it is not. */
export function DraftSteps({ draft, isTouched, onLaunched }: DraftStepsProps) {
  const steps = usePolicySteps();
  const { id, revision, mayNot, base, status } = draft;
  const isOpen = status !== "launched" && status !== "discarded";
  const isBehind = isOpen && !base.isInForce;
  const obstacle = nextObstacle(draft);
  return (
    <div className="mt-4 grid gap-2">
      {isBehind ? (
        <p role="alert" className="text-small text-danger">
          Policy {base.inForce} was put in force since this draft was begun from policy {base.version}.
        </p>
      ) : null}
      {isTouched ? (
        <p className="text-small text-muted">Save or undo your changes first: a step is about what is saved.</p>
      ) : null}
      <div className="flex flex-wrap items-end gap-2">
        {isBehind && mayNot.edit === undefined ? <RebaseStep draft={draft} disabled={isTouched} /> : null}
        {mayNot.launch === undefined ? <LaunchStep draft={draft} disabled={isTouched} onLaunched={onLaunched} /> : null}
        {draftStepWords
          .filter(({ step }) => mayNot[step] === undefined)
          .map(({ step, words, ...said }) => (
            <ReasonedStep
              key={step}
              {...said}
              disabled={isTouched && step !== "discard"}
              run={(reason) => steps[step]({ id, expectedRevision: revision, reason })}
            >
              {words}
            </ReasonedStep>
          ))}
      </div>
      {obstacle === null ? null : <p className="text-small text-muted">{obstacle}</p>}
    </div>
  );
}

/** Brings a draft onto what was put in force since it was begun. */
function RebaseStep({ draft: { id, revision, base }, disabled }: { draft: PolicyDraft; disabled: boolean }) {
  const { rebase } = usePolicySteps();
  return (
    <ReasonedStep
      label={`Bring it onto policy ${base.inForce}…`}
      look="primary"
      title={`Bring it onto policy ${base.inForce}?`}
      confirm="Bring it up to date"
      disabled={disabled}
      run={(reason) => rebase({ id, expectedRevision: revision, reason })}
      done="The draft stands on what is in force now."
    >
      What the draft changed stays; everything else becomes what is in force. An approval is gone.
    </ReasonedStep>
  );
}
