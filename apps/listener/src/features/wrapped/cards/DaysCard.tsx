import { Cover } from "@segue/ui";
import type { WrappedDay } from "../../../trpc/views.ts";
import { counted, dayWords } from "../words.ts";
import { Figure } from "./Figure.tsx";

/** The days that stood out by her own habits, each with the listens that prove what is said of it. */
export function DaysCard({ days }: { days: readonly WrappedDay[] }) {
  return (
    <ol aria-label="Days that stood out" className="mt-4 flex max-w-2xl flex-col gap-6">
      {days.map(({ day, headline, sentence, cover, listens }) => (
        <li key={day} className="flex items-start gap-4">
          <Cover subject={cover} className="!w-16 shrink-0" />
          <div className="min-w-0">
            <p className="text-small text-muted">
              <time dateTime={day}>{dayWords(day)}</time>
            </p>
            <h3 className="text-lead font-semibold [overflow-wrap:anywhere]">{headline}</h3>
            <p className="text-body text-muted">{sentence}</p>
            <p className="mt-0.5 text-small text-muted">
              <Figure claim={{ about: "story", day }} title={`${headline}, ${dayWords(day)}`}>
                {counted(listens, "listen")}
              </Figure>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
