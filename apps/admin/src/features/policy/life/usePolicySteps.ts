"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PolicyDraft } from "../../../trpc/answers.ts";
import { useTRPC } from "../../../trpc/client.tsx";

/** Every step in the life of a policy, with whatever shows it brought up to date. */
export function usePolicySteps() {
  const { policy, overview, audit, preview } = useTRPC();
  const queries = useQueryClient();
  const shown = [policy, overview, audit, preview];
  const settled = {
    onSettled: () => Promise.all(shown.map((calls) => queries.invalidateQueries(calls.pathFilter()))),
  };
  const drafted = {
    ...settled,
    onSuccess: (draft: PolicyDraft) => queries.setQueryData(policy.draft.queryKey({ id: draft.id }), draft),
  };
  return {
    create: useMutation(policy.createDraft.mutationOptions(drafted)).mutateAsync,
    edit: useMutation(policy.editDraft.mutationOptions(drafted)).mutateAsync,
    rebase: useMutation(policy.rebaseDraft.mutationOptions(drafted)).mutateAsync,
    submit: useMutation(policy.submitDraft.mutationOptions(drafted)).mutateAsync,
    sendBack: useMutation(policy.sendBackDraft.mutationOptions(drafted)).mutateAsync,
    approve: useMutation(policy.approveDraft.mutationOptions(drafted)).mutateAsync,
    discard: useMutation(policy.discardDraft.mutationOptions(drafted)).mutateAsync,
    launch: useMutation(policy.launchDraft.mutationOptions(settled)).mutateAsync,
    ramp: useMutation(policy.rampVersion.mutationOptions(settled)).mutateAsync,
    pause: useMutation(policy.pauseVersion.mutationOptions(settled)).mutateAsync,
    resume: useMutation(policy.resumeVersion.mutationOptions(settled)).mutateAsync,
    revert: useMutation(policy.revertVersion.mutationOptions(settled)).mutateAsync,
  };
}
