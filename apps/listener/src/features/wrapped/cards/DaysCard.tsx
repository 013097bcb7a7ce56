import { Cover } from "@segue/ui";
import type { WrappedDay } from "../../../trpc/views.ts";
import { dayWords } from "../words.ts";
import { DayListens } from "./DayListens.tsx";
import { DayStory } from "./DayStory.tsx";

/** The days that stood out by her own habits, each with the listens that prove what is said of it. */
export function DaysCard({ days }: { days: readonly WrappedDay[] }) {
  return (
    <ol aria-label="Days that stood out" className="mt-4 flex max-w-2xl flex-col gap-8">
      {days.map((day) => (
        <li key={day.day} className="flex items-start gap-4">
          <Cover subject={day.cover} className="!w-16 shrink-0" />
          <div className="min-w-0">
            <p className="text-small text-muted">
              <time dateTime={day.day}>{dayWords(day.day)}</time>
            </p>
            <h3 className="text-lead font-semibold [overflow-wrap:anywhere]">{day.headline}</h3>
            <p className="mt-1 text-body text-pretty">
              <DayStory day={day} />
            </p>
            <DayListens day={day} />
          </div>
        </li>
      ))}
    </ol>
  );
}
