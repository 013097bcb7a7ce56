import { firstHourOf, type Daypart } from "@segue/engine/decision";
import type { PreviewTaste } from "./previewTastes.ts";

/** The same listener with the same past, opening Home at the beginning of a part of the day. */
export function atDaypart({ row, known }: PreviewTaste, daypart: Daypart): PreviewTaste {
  const localHour = firstHourOf[daypart];
  return { row, known: { ...known, localHour, taste: { ...known.taste, localHour } } };
}
