import type { Incident } from "../../trpc/answers.ts";

/** What was live and what served instead: "als-tracks 3 was live, 2 served instead"; null for what is not about a model's file. */
export function wasLive({ artefact, resolvedAt }: Pick<Incident, "artefact" | "resolvedAt">): string | null {
  if (artefact === null) return null;
  const { model, live, serving } = artefact;
  const [isLive, serves] = resolvedAt === null ? ["is live", "serves"] : ["was live", "served"];
  if (serving === null) return `${model} ${live} ${isLive}, nothing ${serves} instead`;
  if (serving === live) return `${model} ${live} ${isLive}, its copy in memory ${serves}`;
  return `${model} ${live} ${isLive}, ${serving} ${serves} instead`;
}
