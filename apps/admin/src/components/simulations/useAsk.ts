import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client.tsx";

/** Asking the simulator. @param onAsked told the id of the simulation */
export function useAsk(onAsked: (id: string) => void) {
  const calls = useTRPC();
  const queries = useQueryClient();
  return useMutation(
    calls.simulations.ask.mutationOptions({
      onSuccess: ({ id }) => onAsked(id),
      onSettled: () => queries.invalidateQueries(calls.simulations.list.pathFilter()),
    }),
  );
}
