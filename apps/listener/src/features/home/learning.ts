import type { HomeView, ImportRow } from "../../trpc/views.ts";

/** How long after an import the models may still be learning from it. */
const learningMs = 45 * 60_000;

/** Whether a Home has what was played, and nothing yet that models make of it. */
export function lacksModels({ shelves }: Pick<HomeView, "shelves">): boolean {
  const kinds = new Set(shelves.map(({ kind }) => kind));
  return kinds.has("recently-played") && !kinds.has("made-for-you");
}

/** Whether one of the imports was done so lately that the models are at it. */
export function isLearning(imports: readonly Pick<ImportRow, "status" | "finishedAt">[], now: number): boolean {
  return imports.some(
    ({ status, finishedAt }) => status === "done" && finishedAt !== null && now - finishedAt.getTime() < learningMs,
  );
}
