"use client";

import { Button } from "@segue/ui";
import { useState, type ComponentProps, type ReactNode } from "react";
import { toast } from "sonner";
import { ChangeDialog } from "../../../components/ChangeDialog.tsx";
import { tellRefusal } from "./tellRefusal.ts";

interface ReasonedStepProps {
  /** on the button that opens the question; ends in "…" */
  label: string;
  look?: ComponentProps<typeof Button>["look"];
  title: string;
  /** what happens, in a sentence or two */
  children: ReactNode;
  confirm: string;
  disabled?: boolean;
  /** does it; told afterwards by `done` */
  run: (reason: string) => Promise<unknown>;
  done: string;
}

/** A step that reaches others: asks why, does it, and says that it is done or why not. */
export function ReasonedStep(props: ReasonedStepProps) {
  const { label, look = "outline", title, children, confirm, disabled = false, run, done } = props;
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const go = async (reason: string): Promise<void> => {
    setBusy(true);
    try {
      await run(reason);
      setOpen(false);
      toast.success(done);
    } catch (error) {
      tellRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button look={look} size="small" disabled={disabled} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open ? (
        <ChangeDialog
          open
          busy={busy}
          title={title}
          confirm={confirm}
          onConfirm={(reason) => void go(reason)}
          onClose={() => setOpen(false)}
        >
          {children}
        </ChangeDialog>
      ) : null}
    </>
  );
}
