import { useMutation, useQueryClient } from "@tanstack/react-query";
import { toast } from "../toast.ts";
import { useCallClient, useCalls } from "../../trpc/client.tsx";
import type { RefusalView } from "../../trpc/views.ts";
import { useHomeNow } from "../steering/useHomeNow.ts";

const isSame = (left: RefusalView, right: RefusalView): boolean =>
  left.kind === right.kind && left.itemId === right.itemId;

/** Takes a refusal back: gone from the list at once, there again when the server does not take it. */
export function useReadmit(): (refusal: RefusalView) => void {
  const client = useCallClient();
  const queryClient = useQueryClient();
  const home = useHomeNow();
  const queryKey = useCalls().steering.refusals.queryKey();
  const { mutate } = useMutation({
    mutationFn: ({ kind, itemId }: RefusalView) => client.steering.readmit.mutate({ kind, itemId }),
    onMutate: async (refusal) => {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<RefusalView[]>(queryKey);
      queryClient.setQueryData<RefusalView[]>(
        queryKey,
        before?.filter((one) => !isSame(one, refusal)),
      );
      return before;
    },
    onError: (_error, { title }, before) => {
      queryClient.setQueryData(queryKey, before);
      toast.error(`“${title}” could not be taken back. Try again in a moment.`);
    },
    onSuccess: async (_answer, { title }) => {
      toast(`“${title}” may be shown to you again.`);
      await home.askAnew();
    },
  });
  return mutate;
}
