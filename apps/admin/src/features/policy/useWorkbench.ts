"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { PolicyDraft, PolicyVersion } from "../../trpc/answers.ts";
import { useTRPC } from "../../trpc/client.tsx";
import type { PolicyControls } from "./controls/useControls.ts";
import { keepWorking } from "./form/keptWorking.ts";
import {
  basisOfDraft,
  basisOfVersion,
  bringTogether,
  freshWorking,
  isOvertaken,
  withTyped,
  type Basis,
} from "./form/working.ts";
import { problemAt } from "./problems.ts";
import { useSettled } from "./useSettled.ts";
import { useWorking } from "./useWorking.ts";

interface WorkbenchOptions {
  draft: PolicyDraft | null;
  live: PolicyVersion;
  role: string;
  isReady: boolean;
}

const writers = new Set(["productManager", "admin"]);

/** The state behind the controls: the work, what the server says of it, and the ways back. */
export function useWorkbench({ draft, live, role, isReady }: WorkbenchOptions) {
  const now = draft ? basisOfDraft(draft) : basisOfVersion(live);
  const subject = draft?.id ?? "new";
  const { working, touched, setWorking } = useWorking({ subject, now, isReady });
  const calls = useTRPC();
  const question = useSettled({ policy: working.policy, scope: working.scope });
  const check = useQuery(calls.preview.check.queryOptions(question, { placeholderData: keepPreviousData }));
  const problems = check.data?.problems ?? [];
  const controls: PolicyControls = {
    working,
    inForce: { policy: live.policy, scope: live.scope },
    disabled: !writers.has(role) || (draft !== null && draft.mayNot.edit !== undefined),
    changed: (check.data?.changes ?? []).map(({ field }) => field),
    isRefused: problems.length > 0,
    problemOf: (field) => problemAt(problems, field),
    type: (spec, text) => setWorking(withTyped(working, spec, text)),
    change: (policy) => setWorking({ ...working, policy }),
    changeScope: (scope) => setWorking({ ...working, scope }),
  };
  return {
    controls,
    touched,
    check: check.data,
    mayWrite: writers.has(role),
    isOvertaken: isOvertaken(working, now),
    keep: () => setWorking(bringTogether(working, now)),
    undo: () => setWorking(freshWorking(now)),
    beginAgain: (basis: Basis) => {
      // The page goes on to the saved draft, and nobody is left here to forget it.
      keepWorking(subject, null);
      setWorking(freshWorking(basis));
    },
  };
}
