"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { callErrorMessage } from "../../../trpc/callError.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { refusedFields } from "../../../trpc/refusedFields.ts";

/** Keeping a plan, which then has a page of its own. */
export function useCreate() {
  const calls = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  return useMutation(
    calls.experiments.create.mutationOptions({
      onSuccess: ({ id }) => {
        toast.success("The plan is kept. It reaches nobody before it is started.");
        router.push(`/experiments/${id}`);
      },
      onError: (error) => {
        // What is refused for a field stands at it.
        if (refusedFields(error).size === 0) toast.error(`Nothing was kept. ${callErrorMessage(error)}`);
      },
      onSettled: () => queries.invalidateQueries(calls.experiments.pathFilter()),
    }),
  );
}
