"use client";

import { Button, useHydrated } from "@segue/ui";
import { useState } from "react";
import { ChangeDialog } from "../../../components/ChangeDialog.tsx";
import type { ExperimentDetail } from "../../../trpc/answers.ts";
import { mayDecide, mayExperiment } from "../mayExperiment.ts";
import { actionsFor, type Action } from "./actionsFor.ts";
import { useExperimentChange } from "./useExperimentChange.ts";

interface ActionsProps {
  experiment: ExperimentDetail;
  role: string;
}

/** What may be done with an experiment by whoever looks at it; every step asks for its reason. */
export function Actions({ experiment, role }: ActionsProps) {
  const [open, setOpen] = useState<Action | null>(null);
  const change = useExperimentChange(() => setOpen(null));
  const isReady = useHydrated();
  const actions = actionsFor(experiment, { mayRun: mayExperiment(role), mayDecide: mayDecide(role) });
  if (actions.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {actions.map((action) => (
        <Button
          key={action.step}
          look={action.isMain ? "primary" : "outline"}
          disabled={!isReady}
          onClick={() => setOpen(action)}
        >
          {action.name}…
        </Button>
      ))}
      {open ? (
        <ChangeDialog
          open
          busy={change.isPending}
          title={open.title}
          confirm={open.confirm}
          onConfirm={(reason) => change.run(open.step, { id: experiment.id, reason })}
          onClose={() => setOpen(null)}
        >
          {open.words}
        </ChangeDialog>
      ) : null}
    </div>
  );
}
