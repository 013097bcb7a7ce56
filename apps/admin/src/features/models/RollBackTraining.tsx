"use client";

import { Button } from "@segue/ui";
import { useState } from "react";
import { ChangeDialog } from "../../components/ChangeDialog.tsx";
import { useRollBack } from "./useModelChange.ts";

/** Takes back everything that a training made live, with one reason. */
export function RollBackTraining({ id }: { id: number }) {
  const [open, setOpen] = useState(false);
  const rollBack = useRollBack(() => setOpen(false));
  return (
    <>
      <Button look="quiet" className="ml-auto" onClick={() => setOpen(true)}>
        Roll back training {id}
      </Button>
      <ChangeDialog
        open={open}
        busy={rollBack.isPending}
        title={`Roll back all of training ${id}?`}
        confirm="Roll back everywhere"
        onConfirm={(reason) => rollBack.mutate({ of: { trainingRunId: id }, reason })}
        onClose={() => setOpen(false)}
      >
        Every model of this training that is live now goes back to its previous version, all at once, within a second.
      </ChangeDialog>
    </>
  );
}
