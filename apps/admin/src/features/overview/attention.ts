import type { Overview } from "../../trpc/answers.ts";

type Facts = Pick<Overview, "at" | "events" | "models" | "incidents" | "policy">;

const staleModelDays = 7;
const dayMs = 86_400_000;

/** What needs a person, in the loop's order; empty when nothing does. */
export function attention({ at, events, models, incidents, policy }: Facts): string[] {
  const needs = incidents.filter(({ resolvedAt }) => resolvedAt === null).map(({ title }) => `${title}.`);
  if (events.lastDay === 0) needs.push("No event has reached the log for 24 hours. Is the listener app running?");
  if (models.length === 0) needs.push("No model is live: every Home is made without one. Train and promote a model.");
  for (const { name, version, trainedAt } of models) {
    const days = Math.floor((at.getTime() - trainedAt.getTime()) / dayMs);
    if (days > staleModelDays) needs.push(`Model ${name} ${version} was trained ${days} days ago. Train it again.`);
  }
  if (policy === null)
    needs.push("No policy is in force: no Home can be made. Start Segue again to make the first one.");
  return needs;
}
