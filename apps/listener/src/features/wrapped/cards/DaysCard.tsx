import { Cover } from "@segue/ui";
import type { WrappedDay } from "../../../trpc/views.ts";
import { useEvidence } from "../evidence/EvidenceContext.ts";
import { counted, dayWords } from "../words.ts";
import { Figure } from "./Figure.tsx";

/** The days that stood out by her own habits, each with the listens that prove what is said of it. */
export function DaysCard({ days }: { days: readonly WrappedDay[] }) {
  return (
    <ol aria-label="Days that stood out" className="mt-4 flex max-w-2xl flex-col gap-6">
      {days.map(({ day, headline, sentences, cover, listens }) => (
        <li key={day} className="flex items-start gap-4">
          <Cover subject={cover} className="!w-16 shrink-0" />
          <div className="min-w-0">
            <p className="text-small text-muted">
              <time dateTime={day}>{dayWords(day)}</time>
            </p>
            <h3 className="text-lead font-semibold [overflow-wrap:anywhere]">{headline}</h3>
            <p className="text-body text-pretty">
              {sentences.map(({ text }, place) => (
                <Sentence key={text} day={day} place={place}>
                  {text}
                </Sentence>
              ))}
            </p>
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

/** A sentence that opens the listens that prove it. */
function Sentence({ day, place, children }: { day: string; place: number; children: string }) {
  const open = useEvidence();
  return (
    <>
      <button
        type="button"
        onClick={() => open({ claim: { about: "story", day, sentence: place }, title: children })}
        className="inline rounded-sm text-left underline-offset-4 hover:text-ember hover:underline hover:decoration-dotted"
      >
        {children}
        <span className="sr-only"> Show the listens</span>
      </button>{" "}
    </>
  );
}
