"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** Looks through the whole record now; what it comes to stands at once where it is shown. */
export function useVerify() {
  const calls = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    calls.audit.verify.mutationOptions({
      onSuccess: ({ entries, finding }) => {
        if (finding) toast.error(finding.words);
        else toast.success(`${entries.toLocaleString("en")} entries verified.`);
      },
      onError: (error) => void toast.error(`The record was not verified. ${callErrorMessage(error)}`),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(calls.audit.pathFilter()),
          queries.invalidateQueries(calls.overview.pathFilter()),
        ]),
    }),
  );
}
