"use client";

import { Button } from "@segue/ui";
import { AlertDialog } from "radix-ui";
import { useState, type ReactNode, type SubmitEvent } from "react";
import { reasonProblem } from "./reason.ts";
import { ReasonField } from "./ReasonField.tsx";
import { useOpenerFocus } from "./useOpenerFocus.ts";

interface ChangeDialogProps {
  open: boolean;
  busy: boolean;
  title: string;
  /** what happens, in a sentence or two */
  children: ReactNode;
  /** what is asked for; "Reason" when left out */
  asks?: string;
  /** the word on the button that does it */
  confirm: string;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason of a change that reaches every listener, and then for nothing more. */
export function ChangeDialog(props: ChangeDialogProps) {
  const { open, busy, title, children, asks, confirm, onConfirm, onClose } = props;
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const problem = reasonProblem(reason);
  const focus = useOpenerFocus();
  const check = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (problem === null) onConfirm(reason.trim());
    else event.currentTarget.querySelector("textarea")?.focus();
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && !busy && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <AlertDialog.Content
          {...focus}
          className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-6 shadow-raised"
        >
          <AlertDialog.Title className="text-title font-semibold tracking-tight">{title}</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 mb-5 text-body text-muted">{children}</AlertDialog.Description>
          <form onSubmit={check} noValidate>
            <ReasonField
              {...(asks && { label: asks })}
              value={reason}
              problem={tried ? problem : null}
              onChange={setReason}
            />
            <div className="mt-6 flex flex-wrap justify-end gap-3">
              <AlertDialog.Cancel asChild>
                <Button look="quiet" disabled={busy}>
                  Leave it
                </Button>
              </AlertDialog.Cancel>
              <Button type="submit" disabled={busy}>
                {busy ? "One moment" : confirm}
              </Button>
            </div>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
