"use client";

import { Button, IconButton, TextField } from "@segue/ui";
import { KeyRound } from "lucide-react";
import { Dialog } from "radix-ui";
import { useState, type SubmitEvent } from "react";
import { toast } from "sonner";
import { changePassword } from "../../auth/session.ts";
import { passwordProblem } from "./passwordProblem.ts";

/** The way to another password of one's own; sessions elsewhere end with the old one. */
export function ChangePassword() {
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger asChild>
        <IconButton label="Change your password">
          <KeyRound size={18} />
        </IconButton>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/60" />
        <Dialog.Content className="fixed top-1/2 left-1/2 z-50 max-h-[90dvh] w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-lg border border-line bg-surface p-6 shadow-raised">
          <Dialog.Title className="text-title font-semibold tracking-tight">Change your password</Dialog.Title>
          <Dialog.Description className="mt-2 mb-5 text-body text-muted">
            You stay signed in here. Everywhere else you are signed out.
          </Dialog.Description>
          <PasswordForm onDone={() => setOpen(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const fields = [
  { field: "current", label: "Password until now", autoComplete: "current-password" },
  { field: "next", label: "New password", autoComplete: "new-password" },
  { field: "again", label: "New password again", autoComplete: "new-password" },
] as const;

function PasswordForm({ onDone }: { onDone: () => void }) {
  const [typed, setTyped] = useState({ current: "", next: "", again: "" });
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const problems = { current: refused ?? undefined, ...(isTried && passwordProblem(typed)) };
  const change = async (event: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setIsTried(true);
    if (Object.keys(passwordProblem(typed)).length > 0) return;
    setIsBusy(true);
    const problem = await changePassword(typed);
    setIsBusy(false);
    setRefused(problem);
    if (problem !== null) return;
    toast.success("Your password is changed.");
    onDone();
  };
  return (
    <form onSubmit={(event) => void change(event)} className="grid gap-4">
      {fields.map(({ field, label, autoComplete }) => (
        <TextField
          key={field}
          type="password"
          required
          label={label}
          autoComplete={autoComplete}
          value={typed[field]}
          problem={problems[field]}
          onChange={(event) => setTyped((before) => ({ ...before, [field]: event.target.value }))}
        />
      ))}
      <div className="flex flex-wrap justify-end gap-3">
        <Dialog.Close asChild>
          <Button look="quiet" disabled={isBusy}>
            Leave it
          </Button>
        </Dialog.Close>
        <Button type="submit" disabled={isBusy}>
          {isBusy ? "One moment" : "Change it"}
        </Button>
      </div>
    </form>
  );
}
