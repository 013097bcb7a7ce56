"use client";

import type { WrappedDay } from "../../../trpc/views.ts";
import { useEvidence } from "../evidence/EvidenceContext.ts";

/** What is told of a day: each sentence opens the listens that prove it. */
export function DayStory({ day: { day, sentences } }: { day: WrappedDay }) {
  const open = useEvidence();
  return sentences.map(({ text }, sentence) => (
    <span key={text}>
      <button
        type="button"
        onClick={() => open({ claim: { about: "story", day, sentence }, title: text })}
        className="inline rounded-sm text-left underline-offset-4 hover:text-ember hover:underline hover:decoration-dotted"
      >
        {text}
        <span className="sr-only"> Show the listens</span>
      </button>{" "}
    </span>
  ));
}
