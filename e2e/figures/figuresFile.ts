import { appendFileSync } from "node:fs";
import { figuresRun } from "../support/env.ts";
import type { FirstHome } from "./firstHome.ts";
import type { RouteChange } from "./routeChanges.ts";
import type { PageFigures } from "./visit.ts";

/** One thing that was measured. */
type Figure = { firstHome: FirstHome } | { routes: RouteChange[] } | { page: PageFigures };

/** Puts it on a line of its own: what was measured before a fault stays. */
export function keepFigure(figure: Figure): void {
  appendFileSync(figuresRun().file, `${JSON.stringify(figure)}\n`);
}
