import type { HomesPreview } from "../../../trpc/answers.ts";

type Counted = Pick<HomesPreview["listeners"][number], "added" | "unreached"> & {
  before: Pick<HomesPreview["listeners"][number]["before"], "discoveries" | "dialled">;
  after: Pick<HomesPreview["listeners"][number]["after"], "discoveries" | "dialled">;
};

/** What a draft does to the Homes that are looked at, in two sentences. */
export function homesSummary(listeners: readonly Counted[]): string {
  if (listeners.length === 0) return "There is nobody to look at yet: no listener has a taste.";
  const changed = listeners.filter(({ added }) => added > 0);
  const unreached = listeners.filter((one) => one.unreached !== null).length;
  const away = unreached > 0 ? ` ${unreached} of them it does not reach.` : "";
  if (changed.length === 0) {
    return `The Homes of these ${listeners.length} listeners stay as they are: move a control to see what it does.${away}`;
  }
  const cards = changed.reduce((sum, { added }) => sum + added, 0);
  const [before, after] = [shareOf(listeners, "before"), shareOf(listeners, "after")];
  return `${changed.length} of ${listeners.length} Homes change, by ${cards} cards. Artists that a listener does not know: ${before} % of the cards under the dial now, ${after} % with the draft.${away}`;
}

function shareOf(listeners: readonly Counted[], side: "before" | "after"): number {
  const dialled = listeners.reduce((sum, one) => sum + one[side].dialled, 0);
  const discoveries = listeners.reduce((sum, one) => sum + one[side].discoveries, 0);
  return dialled === 0 ? 0 : Math.round((100 * discoveries) / dialled);
}
