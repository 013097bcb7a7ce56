import { Button, TextField } from "@segue/ui";
import { Dialog } from "@segue/ui/dialog";
import { useState } from "react";
import { useSettings } from "../../../shell/settings/SettingsContext.ts";
import { useErase } from "./useErase.ts";

/** Asks for her address, so that nobody erases an account by a slip of the hand. */
export default function EraseDialog({ onClose }: { onClose: () => void }) {
  const { email } = useSettings();
  const [typed, setTyped] = useState("");
  const { erase, busy, problem } = useErase();
  const isHers = email !== null && typed.trim().toLowerCase() === email.toLowerCase();
  return (
    <Dialog
      open
      onOpenChange={(open) => open || busy || onClose()}
      title="Erase your account?"
      description={
        <>
          Type <strong className="font-semibold text-fg">{email}</strong> to confirm. Everything of yours is deleted at
          once and cannot be brought back.
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (isHers) erase(typed);
        }}
      >
        <TextField
          label="Your address"
          type="email"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          problem={problem ?? undefined}
        />
        <div className="flex flex-wrap gap-2.5">
          <Button type="submit" disabled={!isHers || busy} className="!bg-danger !text-ground">
            {busy ? "Erasing…" : "Erase everything"}
          </Button>
          <Button look="quiet" disabled={busy} onClick={onClose}>
            Keep my account
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
