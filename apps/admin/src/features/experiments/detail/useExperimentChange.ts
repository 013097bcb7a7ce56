"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { toast } from "sonner";
import { callErrorMessage } from "../../../trpc/callError.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import type { ExperimentDetail } from "../../../trpc/answers.ts";
import type { Action } from "./actionsFor.ts";

interface Change {
  id: string;
  reason: string;
}

/** Starting, discarding, stopping and deciding, with everything on screen that shows it asked for again. @param onDone when it is done */
export function useExperimentChange(onDone: () => void) {
  const calls = useTRPC();
  const queries = useQueryClient();
  const router = useRouter();
  /** What an act made of it stands at once; its figures follow. */
  const nowIs = (id: string, status: ExperimentDetail["status"]): void =>
    void queries.setQueriesData({ queryKey: calls.experiments.get.queryKey({ id }) }, (known?: ExperimentDetail) =>
      known ? { ...known, status } : known,
    );
  const after = (said: string, status?: ExperimentDetail["status"]) => ({
    onSuccess: (_answer?: unknown, change?: Change) => {
      if (status && change) nowIs(change.id, status);
      onDone();
      toast.success(said);
    },
    onError: (error: unknown) => void toast.error(`Nothing was changed. ${callErrorMessage(error)}`),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(calls.experiments.pathFilter()),
        queries.invalidateQueries(calls.audit.pathFilter()),
      ]),
  });
  const start = useMutation(
    calls.experiments.start.mutationOptions(after("It runs from every listener's next Home on.", "running")),
  );
  const stop = useMutation(calls.experiments.stop.mutationOptions(after("It is stopped.", "stopped")));
  const discarded = after("The plan is discarded.");
  const discard = useMutation(
    calls.experiments.discard.mutationOptions({
      ...discarded,
      onSuccess: () => {
        discarded.onSuccess();
        router.replace("/experiments");
      },
      // What is gone is not asked for again.
      onSettled: (_answer, error) =>
        error ? discarded.onSettled() : queries.invalidateQueries(calls.experiments.list.pathFilter()),
    }),
  );
  const decide = useMutation(calls.experiments.decide.mutationOptions(after("It is decided.", "decided")));
  const run = (step: Action["step"], change: Change) => {
    if (step === "start") start.mutate(change);
    else if (step === "discard") discard.mutate(change);
    else if (step === "stop") stop.mutate(change);
    else decide.mutate({ ...change, choice: step });
  };
  return { run, isPending: start.isPending || discard.isPending || stop.isPending || decide.isPending };
}
