"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { dialFigure } from "../../components/figures.ts";
import type { Policy } from "../../trpc/answers.ts";
import { callErrorCode, callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** Publishing, with everything on screen that depends on it brought up to date. */
export function usePublish(onPublished: (policy: Policy) => void) {
  const calls = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    calls.policy.publish.mutationOptions({
      onSuccess: (policy) => {
        queries.setQueryData(calls.policy.current.queryKey(), policy);
        onPublished(policy);
        toast.success(`Published. Every listener's next Home uses a dial of ${dialFigure(policy.dial)}.`);
      },
      onError: (error) => {
        // The page itself shows what somebody else published.
        if (callErrorCode(error) !== "CONFLICT") toast.error(`Nothing was published. ${callErrorMessage(error)}`);
      },
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(calls.policy.pathFilter()),
          queries.invalidateQueries(calls.overview.pathFilter()),
          queries.invalidateQueries(calls.audit.pathFilter()),
        ]),
    }),
  );
}
