import { z } from "zod";

const pageFigures = z.object({
  name: z.string(),
  width: z.number(),
  requests: z.number(),
  scriptBytes: z.number(),
  documentScriptBytes: z.number(),
  bytes: z.number(),
  paintedMs: z.number(),
  interactiveMs: z.number(),
  blockedMs: z.number(),
  moved: z.number(),
  movers: z.array(z.string()),
  violations: z.array(z.string()),
});

const firstHome = z.object({ width: z.number(), shownMs: z.array(z.number()), answersMs: z.array(z.number()) });

const routeChange = z.object({
  width: z.number(),
  to: z.string(),
  ms: z.array(z.number()),
  first: z.array(z.string()),
});

/** What the browser found: everything it measured. */
export const pagesResult = z.object({
  firstHome: z.array(firstHome).min(1),
  routes: z.array(routeChange).min(1),
  pages: z.array(pageFigures).min(1),
});

export type PagesResult = z.infer<typeof pagesResult>;

const figure = z.union([
  z.object({ firstHome }),
  z.object({ routes: z.array(routeChange) }),
  z.object({ page: pageFigures }),
]);

/**
 * Reads what e2e/figures writes: one thing that was measured a line, in JSON.
 * @throws ZodError when a line is something else, or nothing of a kind was measured
 */
export function parseFigures(lines: string): PagesResult {
  const found: PagesResult = { firstHome: [], routes: [], pages: [] };
  for (const line of lines.split("\n").filter((one) => one !== "")) {
    const one = figure.parse(JSON.parse(line));
    if ("firstHome" in one) found.firstHome.push(one.firstHome);
    else if ("routes" in one) found.routes.push(...one.routes);
    else found.pages.push(one.page);
  }
  return pagesResult.parse(found);
}
