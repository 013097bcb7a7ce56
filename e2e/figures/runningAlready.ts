import { mkdtempSync, rmSync } from "node:fs";
import { figuresRun, publishRun, runParent } from "../support/env.ts";

/** Measures the Segue that runs at the address of SEGUE_FIGURES_URL; only cookies are kept, for as long as the run lasts. */
export default function runningAlready(): () => void {
  const folder = mkdtempSync(runParent());
  publishRun({ listenerUrl: figuresRun().url ?? "", adminUrl: "", folder });
  return () => rmSync(folder, { recursive: true, force: true });
}
