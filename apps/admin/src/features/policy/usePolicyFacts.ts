"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";
import { aloneInRequest } from "./aloneInRequest.ts";

/** Others may change what is shown: it is asked for again so often, milliseconds. */
const refreshMs = 4_000;
const choicesHoldMs = 60_000;

/** What the page knows of policies, as of a few seconds ago. @param draftId the draft that is open; none for "" */
export function usePolicyFacts(draftId: string) {
  const { estimates, policy, preview } = useTRPC();
  const often = { refetchInterval: refreshMs };
  const choices = useQuery(preview.choices.queryOptions(undefined, { staleTime: choicesHoldMs }));
  // Has the log read that effects are told from, before anybody asks for one.
  useQuery(
    estimates.segments.queryOptions(undefined, {
      ...aloneInRequest,
      enabled: choices.isSuccess,
      staleTime: Infinity,
      retry: false,
    }),
  );
  return {
    current: useQuery(policy.current.queryOptions(undefined, often)),
    history: useQuery(policy.history.queryOptions(undefined, often)),
    drafts: useQuery(policy.drafts.queryOptions(undefined, often)),
    draft: useQuery(policy.draft.queryOptions({ id: draftId }, { ...often, enabled: draftId !== "" })),
    choices,
  };
}

export type PolicyFacts = ReturnType<typeof usePolicyFacts>;
