"use client";

import { Button } from "@segue/ui";
import { useState } from "react";
import { ChangeDialog } from "../../components/ChangeDialog.tsx";
import type { Person } from "../../trpc/answers.ts";
import { useSetSignIn } from "./usePeopleChange.ts";

/** Ends somebody's sessions and keeps her out, or lets her in again, with a reason. */
export function AccountSignIn({ person: { id, name, disabledAt } }: { person: Person }) {
  const [open, setOpen] = useState(false);
  const change = useSetSignIn(() => setOpen(false));
  const isDisabled = disabledAt !== null;
  return (
    <>
      <Button look="outline" size="small" onClick={() => setOpen(true)}>
        {isDisabled ? "Let in again" : "Disable"}
        <span className="sr-only"> {name}</span>
      </Button>
      <ChangeDialog
        open={open}
        busy={change.isPending}
        title={isDisabled ? `Let ${name} in again?` : `Disable the account of ${name}?`}
        confirm={isDisabled ? "Let in again" : "Disable the account"}
        onConfirm={(reason) => change.mutate({ accountId: id, maySignIn: isDisabled, reason })}
        onClose={() => setOpen(false)}
      >
        {isDisabled
          ? "The password of before signs in again, in the role of before."
          : "Every session of this account ends at once, and nobody signs in to it any more. What it did keeps its name on the record."}
      </ChangeDialog>
    </>
  );
}
