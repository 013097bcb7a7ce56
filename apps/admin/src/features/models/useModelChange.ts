"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** What a change of the registry leaves to be done: everything on screen that shows it is asked for again. */
function useAfterChange() {
  const calls = useTRPC();
  const queries = useQueryClient();
  return {
    onError: (error: unknown) => void toast.error(`Nothing was changed. ${callErrorMessage(error)}`),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(calls.models.pathFilter()),
        queries.invalidateQueries(calls.overview.pathFilter()),
        queries.invalidateQueries(calls.audit.pathFilter()),
      ]),
  };
}

/** @param onDone when it is live */
export function usePromote(onDone: () => void) {
  const calls = useTRPC();
  const after = useAfterChange();
  return useMutation(
    calls.models.promote.mutationOptions({
      ...after,
      onSuccess: ({ name, to }) => {
        onDone();
        toast.success(`${name} ${to} is live.`);
      },
    }),
  );
}

/** @param onDone when the previous versions are live again */
export function useRollBack(onDone: () => void) {
  const calls = useTRPC();
  const after = useAfterChange();
  return useMutation(
    calls.models.rollBack.mutationOptions({
      ...after,
      onSuccess: (models) => {
        onDone();
        toast.success(models.map(({ name, to }) => `${name} ${to} is live again.`).join(" "));
      },
    }),
  );
}
