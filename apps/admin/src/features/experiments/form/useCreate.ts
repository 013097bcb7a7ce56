"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { callErrorMessage } from "../../../trpc/callError.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { refusedField } from "../../../trpc/refusedField.ts";

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
        // What is refused for a field stands beside it.
        if (!refusedField(error)) toast.error(`Nothing was kept. ${callErrorMessage(error)}`);
      },
      onSettled: () => queries.invalidateQueries(calls.experiments.pathFilter()),
    }),
  );
}
