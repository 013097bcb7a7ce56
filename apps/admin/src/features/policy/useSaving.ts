"use client";

import { useState } from "react";
import { toast } from "sonner";
import type { PolicyDraft } from "../../trpc/answers.ts";
import type { Working } from "./form/working.ts";
import { tellRefusal } from "./life/tellRefusal.ts";
import { usePolicySteps } from "./life/usePolicySteps.ts";

interface SavingOptions {
  draft: PolicyDraft | null;
  working: Working;
  /** what is live for the scope of the work, which a new draft is based on; undefined until the server told it */
  inForce: number | undefined;
  onSaved: (draft: PolicyDraft) => void;
}

/** Saving: a new draft asks for its name first, one that is there is saved at once. */
export function useSaving({ draft, working, inForce, onSaved }: SavingOptions) {
  const steps = usePolicySteps();
  const [isNaming, setNaming] = useState(false);
  const [busy, setBusy] = useState(false);
  const { policy, scope, basis } = working;
  const basedOn = scope.kind === "everyone" ? basis : (inForce ?? basis);
  const attempt = async (store: () => Promise<PolicyDraft>): Promise<void> => {
    setBusy(true);
    try {
      const saved = await store();
      setNaming(false);
      onSaved(saved);
      toast.success("Saved. Nothing changes for listeners until it is approved and launched.");
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    isNaming,
    stopNaming: (): void => setNaming(false),
    saveAs: (named: { title: string; reason: string }): void =>
      void attempt(() => steps.create({ ...named, policy, scope, basedOn })),
    save: (): void => {
      if (!draft) return setNaming(true);
      const { id, title, reason } = draft;
      return void attempt(() => steps.edit({ id, title, reason, policy, scope, expectedRevision: basis }));
    },
  };
}
