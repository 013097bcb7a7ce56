"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import type { ExperimentSample } from "../../../trpc/answers.ts";
import { callErrorMessage } from "../../../trpc/callError.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { sampleWords } from "../sampleWords.ts";
import { inputOf, type ExperimentDraft } from "./experimentDraft.ts";

/** What sample the smallest improvement that matters needs, as the form stands. */
export function SampleNote({ draft }: { draft: ExperimentDraft }) {
  const calls = useTRPC();
  const { controlPercent, treatmentPercent, plan } = inputOf(useDeferredValue(draft));
  const isAsked = controlPercent >= 1 && treatmentPercent >= 1 && controlPercent + treatmentPercent <= 100;
  const canAsk = isAsked && plan.effect >= 0.005 && plan.effect <= 1;
  const question = { success: plan.success, effect: plan.effect, controlPercent, treatmentPercent };
  const { data, error } = useQuery(
    calls.experiments.sample.queryOptions(question, {
      enabled: canAsk,
      staleTime: 60_000,
    }),
  );
  return (
    <output className="block rounded-md bg-raised px-4 py-3 text-small">
      {!canAsk
        ? "What sample it needs is told once the shares and the smallest improvement can be."
        : error
          ? `What sample it needs cannot be told. ${callErrorMessage(error)}`
          : data
            ? words(data)
            : "Looking at how much listeners differ …"}
    </output>
  );
}

function words(sample: ExperimentSample) {
  const { main, detail } = sampleWords(sample);
  return (
    <>
      <span className="block font-semibold">{main}</span>
      <span className="mt-0.5 block text-muted">{detail}</span>
    </>
  );
}
