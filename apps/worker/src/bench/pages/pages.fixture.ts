import type { PagesResult } from "./pagesResult.ts";

/** Home on a phone, as a run measured it. */
export const measuredHome: PagesResult["pages"][number] = {
  name: "Home",
  width: 390,
  requests: 40,
  scriptBytes: 200_000,
  documentScriptBytes: 190_000,
  bytes: 400_000,
  paintedMs: 700,
  interactiveMs: 650,
  blockedMs: 90,
  moved: 0.001,
  movers: ["0.0010 <p>"],
  violations: [],
};
