"use client";

import { Button, TextField } from "@segue/ui";
import { AlertDialog } from "radix-ui";
import { useState, type SubmitEvent } from "react";
import { reasonProblem } from "../../../components/reason.ts";
import { ReasonField } from "../../../components/ReasonField.tsx";
import { useOpenerFocus } from "../../../components/useOpenerFocus.ts";

interface SaveDraftDialogProps {
  busy: boolean;
  onSave: (named: { title: string; reason: string }) => void;
  onClose: () => void;
}

const longestName = 120;

function nameProblem(name: string): string | undefined {
  const { length } = name.trim();
  if (length < 3) return "Give it a name of at least 3 characters, so that others find it.";
  return length > longestName ? `${length} characters; at most ${longestName} fit.` : undefined;
}

/** Asks what a new draft is called and what it is for. Saving changes nothing for any listener. */
export function SaveDraftDialog({ busy, onSave, onClose }: SaveDraftDialogProps) {
  const [title, setTitle] = useState("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const focus = useOpenerFocus();
  const problems = { name: nameProblem(title), reason: reasonProblem(reason) };
  const save = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (problems.name !== undefined) event.currentTarget.querySelector("input")?.focus();
    else if (problems.reason !== null) event.currentTarget.querySelector("textarea")?.focus();
    else onSave({ title: title.trim(), reason: reason.trim() });
  };
  return (
    <AlertDialog.Root open onOpenChange={(next) => !next && !busy && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <AlertDialog.Content
          {...focus}
          className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-6 shadow-raised"
        >
          <AlertDialog.Title className="text-title font-semibold tracking-tight">Save this draft</AlertDialog.Title>
          <AlertDialog.Description className="mt-2 mb-5 text-body text-muted">
            Nothing changes for any listener yet: a draft is reviewed by somebody else first.
          </AlertDialog.Description>
          <form onSubmit={save} noValidate className="grid gap-4">
            <TextField
              label="Name"
              value={title}
              problem={tried ? problems.name : undefined}
              onChange={(event) => setTitle(event.target.value)}
            />
            <ReasonField value={reason} problem={tried ? problems.reason : null} onChange={setReason} />
            <div className="flex flex-wrap justify-end gap-3">
              <AlertDialog.Cancel asChild>
                <Button look="quiet" disabled={busy}>
                  Leave it
                </Button>
              </AlertDialog.Cancel>
              <Button type="submit" disabled={busy}>
                {busy ? "Saving" : "Save"}
              </Button>
            </div>
          </form>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
