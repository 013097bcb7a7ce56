import { dayOf } from "../../shell/page/pageWords.ts";
import type { MixCardView } from "../../trpc/views.ts";

/** Until when a mix is the current one; or of which day it was. @param today ISO date on the listener's calendar */
export function untilWords(
  { kind, startsOn, endsOn }: Pick<MixCardView, "kind" | "startsOn" | "endsOn">,
  today: string,
): string {
  if (today >= endsOn)
    return kind === "daily" ? `It was made for ${dayOf(startsOn)}.` : `It was made for the week of ${dayOf(startsOn)}.`;
  return kind === "daily" ? "Another one comes tomorrow." : "Another one comes on Monday.";
}
