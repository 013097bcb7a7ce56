"use client";

import { Button } from "@segue/ui";
import { useState } from "react";
import { ChangeDialog } from "../../components/ChangeDialog.tsx";
import type { Incident } from "../../trpc/answers.ts";
import { useResolve } from "./useResolve.ts";

/** Closes an incident that somebody has seen to, with its cause. */
export function Resolve({ incident: { id, title } }: { incident: Incident }) {
  const [open, setOpen] = useState(false);
  const resolve = useResolve(() => setOpen(false));
  return (
    <>
      <Button look="outline" onClick={() => setOpen(true)}>
        Resolve {id}
      </Button>
      <ChangeDialog
        open={open}
        busy={resolve.isPending}
        title={`Resolve incident ${id}?`}
        asks="Cause, and what was done"
        confirm="Resolve it"
        onConfirm={(resolution) => resolve.mutate({ id, resolution })}
        onClose={() => setOpen(false)}
      >
        {title}. Should it be seen again, another incident opens.
      </ChangeDialog>
    </>
  );
}
