"use client";

import { useState, type SubmitEvent } from "react";
import { reasonProblem } from "../../components/reason.ts";
import { ReasonField } from "../../components/ReasonField.tsx";
import type { Policy } from "../../trpc/answers.ts";
import { dialProblem, draftDial, freshDraft, type Draft } from "./draft.ts";
import { PublishDialog } from "./PublishDialog.tsx";
import { PublishRow } from "./PublishRow.tsx";
import { usePublish } from "./usePublish.ts";

interface PublishFormProps {
  draft: Draft;
  policy: Policy;
  /** somebody else's version has to be looked at first */
  blocked: boolean;
  onChange: (draft: Draft) => void;
}

/** The reason, and the two steps to publishing: the check of what was entered, and the confirmation. */
export function PublishForm({ draft, policy, blocked, onChange }: PublishFormProps) {
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const problems = { dial: dialProblem(draft, policy), reason: reasonProblem(draft.reason) };
  const publish = usePublish((published) => {
    setTried(false);
    onChange(freshDraft(published));
  });

  const check = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (problems.reason !== null) event.currentTarget.querySelector("textarea")?.focus();
    else if (problems.dial === null) setConfirming(true);
  };
  const confirm = () => {
    const dial = draftDial(draft) ?? policy.dial;
    const input = { dial, reason: draft.reason, expectedVersion: draft.basedOn.version };
    publish.mutate(input, { onSettled: () => setConfirming(false) });
  };

  return (
    <form onSubmit={check} noValidate className="grid gap-4">
      <ReasonField
        value={draft.reason}
        problem={tried ? problems.reason : null}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
      <PublishRow problem={tried ? problems.dial : null} blocked={blocked} />
      <PublishDialog
        open={confirming && !blocked}
        draft={draft}
        policy={policy}
        busy={publish.isPending}
        onConfirm={confirm}
        onClose={() => setConfirming(false)}
      />
    </form>
  );
}
