import type { WrappedDay } from "../../../trpc/views.ts";
import { counted, dayWords } from "../words.ts";
import { Figure } from "./Figure.tsx";

/** How many listens prove a day, and the way to them. */
export function DayListens({ day: { day, headline, listens } }: { day: WrappedDay }) {
  return (
    <p className="mt-1.5 text-small text-muted">
      <Figure claim={{ about: "story", day }} title={`${headline}, ${dayWords(day)}`}>
        {counted(listens, "listen")}
      </Figure>
    </p>
  );
}
