import { z } from "zod";

const pageFigures = z.object({
  name: z.string(),
  width: z.number(),
  requests: z.number(),
  scriptBytes: z.number(),
  bytes: z.number(),
  paintedMs: z.number(),
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

/** What the browser found, as e2e/figures writes it. */
export const pagesResult = z.object({
  firstHome: z.array(firstHome).min(1),
  routes: z.array(routeChange).min(1),
  pages: z.array(pageFigures).min(1),
});

export type PagesResult = z.infer<typeof pagesResult>;
