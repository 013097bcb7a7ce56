"use client";

import { Button } from "@segue/ui";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { ModelVersion } from "../../trpc/answers.ts";
import { ChangeDialog } from "../../components/ChangeDialog.tsx";
import { useRollBack } from "./useModelChange.ts";

/** Takes a model back to its previous version, with a reason. */
export function RollBack({ live, previous }: { live: ModelVersion; previous: ModelVersion }) {
  const [open, setOpen] = useState(false);
  const rollBack = useRollBack(() => setOpen(false));
  return (
    <>
      <Button look="outline" onClick={() => setOpen(true)}>
        <Undo2 size={16} aria-hidden="true" />
        Roll back to {previous.version}
      </Button>
      <ChangeDialog
        open={open}
        busy={rollBack.isPending}
        title={`Roll ${live.name} back to ${previous.version}?`}
        confirm="Roll back everywhere"
        onConfirm={(reason) => rollBack.mutate({ of: { name: live.name }, reason })}
        onClose={() => setOpen(false)}
      >
        Version {previous.version} serves every listener&apos;s next Home, within a second. Version {live.version}{" "}
        becomes the previous one, so that rolling back again undoes it.
      </ChangeDialog>
    </>
  );
}
