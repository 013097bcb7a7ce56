import type { PolicyDraft } from "../../../trpc/answers.ts";

export type DraftStepName = keyof PolicyDraft["mayNot"];

interface DraftStepWords {
  step: Extract<DraftStepName, "submit" | "approve" | "sendBack" | "discard">;
  label: string;
  look: "primary" | "outline" | "quiet";
  title: string;
  /** what happens */
  words: string;
  confirm: string;
  done: string;
}

/** The steps of a draft that ask for nothing but a reason, in the order of their buttons. */
export const draftStepWords: readonly DraftStepWords[] = [
  {
    step: "submit",
    label: "Ask for review…",
    look: "primary",
    title: "Ask for a review?",
    words:
      "Somebody who did not write it looks at it and approves it or sends it back. Nothing changes for listeners yet.",
    confirm: "Ask for review",
    done: "Waiting for review by somebody else.",
  },
  {
    step: "approve",
    label: "Approve…",
    look: "primary",
    title: "Approve this draft?",
    words:
      "You say that it may be put in force as it stands. An edit takes the approval back. Nobody is served by it yet.",
    confirm: "Approve",
    done: "Approved. It may be launched now.",
  },
  {
    step: "sendBack",
    label: "Send back…",
    look: "outline",
    title: "Send it back to its author?",
    words: "It can be edited and handed in again. Say what should change.",
    confirm: "Send back",
    done: "Sent back.",
  },
  {
    step: "discard",
    label: "Discard draft…",
    look: "quiet",
    title: "Discard this draft?",
    words: "It cannot be launched any more, and stays in the record.",
    confirm: "Discard",
    done: "Discarded. It stays in the record.",
  },
];

const nextStep: Partial<Record<PolicyDraft["status"], DraftStepName>> = {
  draft: "submit",
  inReview: "approve",
  approved: "launch",
};

const nextNames: Partial<Record<DraftStepName, string>> = {
  submit: "review",
  approve: "approval",
  launch: "launch",
};

/** Which step comes next and why it is not the reader's, in a sentence; null where it is, and where there is no next one. */
export function nextObstacle({ status, mayNot }: Pick<PolicyDraft, "status" | "mayNot">): string | null {
  const step = nextStep[status];
  const why = step && mayNot[step];
  return step && why ? `Next is its ${nextNames[step] ?? step}. Why not by you: ${why}.` : null;
}
