"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "sonner";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";

/** What a change of the accounts leaves to be done: everything on screen that shows them is asked for again. */
function useAfterChange() {
  const calls = useTRPC();
  const queries = useQueryClient();
  return {
    onError: (error: unknown) => void toast.error(`Nothing was changed. ${callErrorMessage(error)}`),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(calls.people.pathFilter()),
        queries.invalidateQueries(calls.overview.pathFilter()),
        queries.invalidateQueries(calls.audit.pathFilter()),
      ]),
  };
}

/** @param onDone when she has the role */
export function useChangeRole(onDone: () => void) {
  const calls = useTRPC();
  const after = useAfterChange();
  return useMutation(
    calls.people.changeRole.mutationOptions({
      ...after,
      onSuccess: ({ name }) => {
        onDone();
        toast.success(`The role of ${name} is changed.`);
      },
    }),
  );
}

/** @param onDone when she is out, or may come in again */
export function useSetSignIn(onDone: () => void) {
  const calls = useTRPC();
  const after = useAfterChange();
  return useMutation(
    calls.people.setSignIn.mutationOptions({
      ...after,
      onSuccess: ({ name }, { maySignIn }) => {
        onDone();
        toast.success(maySignIn ? `${name} may sign in again.` : `The account of ${name} is disabled.`);
      },
    }),
  );
}

/** Makes an account; its answer holds the password, which is told nowhere else. */
export function useCreatePerson() {
  const calls = useTRPC();
  return useMutation(calls.people.create.mutationOptions(useAfterChange()));
}
