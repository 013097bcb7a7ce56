import { useMutation, useQueryClient } from "@tanstack/react-query";
import { problemOf } from "../../../shell/library/problemOf.ts";
import { toast } from "../../../shell/toast.ts";
import { useCalls } from "../../../trpc/client.tsx";

/** Makes a link to cards of a year. Its address is known here and nowhere else, until the dialog is closed. */
export function useSharing(year: number) {
  const calls = useCalls();
  const queries = useQueryClient();
  const { mutate, data, variables, error, isPending, reset } = useMutation(
    calls.wrapped.share.mutationOptions({
      onSuccess: () => queries.invalidateQueries(calls.wrapped.shares.pathFilter()),
    }),
  );
  return {
    share: (cards: string[], showName: boolean): void => mutate({ year, cards, showName }),
    made: data ? { ...data, cards: variables.cards } : null,
    again: reset,
    isPending,
    problem: error ? problemOf(error, "The link could not be made. Try again in a moment.") : null,
  };
}

/** Ends a link at once and for good. */
export function useRevoking(onRevoked: (id: string) => void) {
  const calls = useCalls();
  const queries = useQueryClient();
  const { mutate, isPending, variables } = useMutation(
    calls.wrapped.revokeShare.mutationOptions({
      onSuccess: (_nothing, { id }) => {
        onRevoked(id);
        toast("The link is revoked: nobody sees anything under it any more.");
      },
      onError: (error) => toast.error(problemOf(error, "The link could not be revoked. Try again in a moment.")),
      onSettled: () => queries.invalidateQueries(calls.wrapped.shares.pathFilter()),
    }),
  );
  return { revoke: (id: string): void => mutate({ id }), revoking: isPending ? variables.id : null };
}
