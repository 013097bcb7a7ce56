import type { ExperimentDetail } from "../../../trpc/answers.ts";

/** A step that somebody may take. */
export interface Action {
  step: "start" | "discard" | "stop" | "ship" | "leave";
  name: string;
  title: string;
  /** what happens, in a sentence or two */
  words: string;
  /** the word on the button that does it */
  confirm: string;
  isMain: boolean;
}

const start: Action = {
  step: "start",
  name: "Start",
  title: "Start the experiment?",
  words: "From each listener's next Home on, her side decides what serves her. The plan cannot be changed any more.",
  confirm: "Start it",
  isMain: true,
};
const discard: Action = {
  step: "discard",
  name: "Discard",
  title: "Discard the plan?",
  words: "It goes from the list. The record keeps what was planned.",
  confirm: "Discard it",
  isMain: false,
};
const stop: Action = {
  step: "stop",
  name: "Stop",
  title: "Stop the experiment?",
  words: "Everybody is served as without it from the next Home on. What was counted stays, and can be decided on.",
  confirm: "Stop it",
  isMain: false,
};
const ship: Action = {
  step: "ship",
  name: "Decide to ship",
  title: "Decide to ship the treatment?",
  words:
    "The experiment ends. The version is then ramped on the Policy page, or the model promoted on the Models page.",
  confirm: "Decide to ship",
  isMain: true,
};
const leave: Action = {
  step: "leave",
  name: "Decide to leave",
  title: "Decide to leave things as they are?",
  words: "The experiment ends, and what is live stays.",
  confirm: "Decide to leave",
  isMain: false,
};

/** The steps that an experiment allows now, of those that somebody's role does; to ship is offered only where the rule allows it. */
export function actionsFor(
  { status, reading }: Pick<ExperimentDetail, "status" | "reading">,
  { mayRun, mayDecide }: { mayRun: boolean; mayDecide: boolean },
): Action[] {
  const canDecide = mayDecide && (status === "running" || status === "stopped");
  return [
    ...(mayRun && status === "draft" ? [start, discard] : []),
    ...(canDecide && reading?.decision.kind === "ship" ? [ship] : []),
    ...(canDecide ? [leave] : []),
    ...(mayRun && status === "running" ? [stop] : []),
  ];
}
