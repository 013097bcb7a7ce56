import type { Overview } from "../../trpc/answers.ts";

type Facts = Pick<Overview, "at" | "events" | "models" | "incidents" | "waiting"> & {
  policy: Pick<NonNullable<Overview["policy"]>, "version"> | null;
};

export interface Need {
  text: string;
  /** where it is seen to */
  href?: string;
  /** nothing is wrong: somebody has to decide */
  waits?: true;
}

const staleModelDays = 7;
const dayMs = 86_400_000;

/** What needs a person: what is wrong, then what waits, then what stands still in the loop's order; empty when nothing does. */
export function attention({ at, events, models, incidents, waiting, policy }: Facts): Need[] {
  const needs: Need[] = incidents
    .filter(({ resolvedAt }) => resolvedAt === null)
    .map(({ title, kind }) => needOf(title, seenToAt(kind)));
  for (const { id, title, author } of waiting.reviews)
    needs.push({ text: `${author} asks for a review of “${title}”.`, href: `/policy?draft=${id}`, waits: true });
  for (const { version, percent } of waiting.paused)
    needs.push({
      text: `Policy ${version} is paused at ${percent} %.`,
      href: `/policy?version=${version}`,
      waits: true,
    });
  if (events.lastDay === 0)
    needs.push({ text: "No event has reached the log for 24 hours. Is the listener app running?" });
  if (models.length === 0)
    needs.push({
      text: "No model is live: every Home is made without one. Train and promote a model.",
      href: "/models",
    });
  for (const { name, version, trainedAt } of models) {
    const days = Math.floor((at.getTime() - trainedAt.getTime()) / dayMs);
    if (days > staleModelDays)
      needs.push({ text: `Model ${name} ${version} was trained ${days} days ago. Train it again.` });
  }
  if (policy === null)
    needs.push({ text: "No policy is in force: no Home can be made. Start Segue again to make the first one." });
  return needs;
}

function needOf(title: string, href: string | undefined): Need {
  return href === undefined ? { text: `${title}.` } : { text: `${title}.`, href };
}

function seenToAt(kind: string): string | undefined {
  if (kind === "record.broken") return "/audit";
  return kind === "guardrail.breached" ? "/policy?view=history" : undefined;
}
