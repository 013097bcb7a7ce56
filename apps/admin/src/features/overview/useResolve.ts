"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** @param onDone when it is resolved */
export function useResolve(onDone: () => void) {
  const calls = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    calls.incidents.resolve.mutationOptions({
      onSuccess: ({ id }) => {
        onDone();
        toast.success(`Incident ${id} is resolved.`);
      },
      onError: (error) => void toast.error(`Nothing was resolved. ${callErrorMessage(error)}`),
      onSettled: () =>
        Promise.all([
          queries.invalidateQueries(calls.incidents.pathFilter()),
          queries.invalidateQueries(calls.overview.pathFilter()),
          queries.invalidateQueries(calls.audit.pathFilter()),
        ]),
    }),
  );
}
