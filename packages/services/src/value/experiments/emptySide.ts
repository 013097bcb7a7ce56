import { readScopeListeners, type ExperimentContent, type ComparedVersion } from "@segue/db";
import { armOf } from "@segue/engine/value";
import type { ServiceContext } from "../../context.ts";
import type { ContentProblem } from "./contentProblem.ts";

/** Among so many every side has somebody, or its share is as good as nothing. */
const mostLooked = 5_000;
const sides = ["control", "treatment"] as const;
const fields = { control: "controlPercent", treatment: "treatmentPercent" } as const;

/** A side on which the hash puts none of the listeners that there are; null when both have somebody. */
export async function emptySide(
  { db }: ServiceContext,
  experiment: ExperimentContent & { salt: string },
  scope: ComparedVersion | undefined,
): Promise<ContentProblem | null> {
  const listeners = await readScopeListeners(db, scope ?? { scopeKind: "everyone", scopeValue: "" }, mostLooked);
  const found = new Set<string | null>(listeners.map((listenerId) => armOf(experiment, listenerId)));
  const empty = sides.find((arm) => !found.has(arm));
  if (!empty) return null;
  const many = `${listeners.length} listener${listeners.length === 1 ? "" : "s"}`;
  const message = `of the ${many} that it is for none would be on this side: give it a larger share`;
  return { field: fields[empty], message };
}
