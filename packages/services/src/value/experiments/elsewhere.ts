import type { ExperimentRecord } from "@segue/db";
import { ServiceError } from "../../context.ts";

const now: Record<ExperimentRecord["status"], string> = {
  draft: "it has not been started",
  running: "it is running",
  stopped: "it was stopped",
  decided: "it was decided",
};

/** The refusal of a step that somebody else made impossible meanwhile. */
export function elsewhere(
  status: ExperimentRecord["status"],
  step: "started" | "stopped" | "decided" | "discarded",
): ServiceError {
  const message = `${now[status]}, so it cannot be ${step} any more: load it again`;
  if (step === "discarded" && status === "draft") return new ServiceError("notFound", "it was discarded already", "id");
  return new ServiceError("conflict", status === "draft" ? `${now.draft} yet: start it first` : message, "id");
}
