"use client";

import { Button, TextField, useHydrated } from "@segue/ui";
import { useState, type SubmitEvent } from "react";
import { Panel } from "../../components/Panel.tsx";
import { reasonProblem } from "../../components/reason.ts";
import { ReasonField } from "../../components/ReasonField.tsx";
import { FirstPassword } from "./FirstPassword.tsx";
import { emptyAccount, problemsOf, type AccountForm } from "./accountForm.ts";
import { RoleSelect } from "./RoleSelect.tsx";
import { useCreatePerson } from "./usePeopleChange.ts";

/** Makes somebody's account; the password is shown once, to be handed over. */
export function NewAccount() {
  const [form, setForm] = useState<AccountForm>(emptyAccount);
  const [tried, setTried] = useState(false);
  const create = useCreatePerson();
  const problems = tried ? problemsOf(form) : {};
  const set = (change: Partial<AccountForm>) => setForm({ ...form, ...change });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(problemsOf(form)).length > 0) return;
    const again = () => {
      setForm(emptyAccount);
      setTried(false);
    };
    create.mutate({ ...form, reason: form.reason.trim() }, { onSuccess: again });
  };
  return (
    <Panel title="New account">
      {create.data ? <FirstPassword made={create.data} onSeen={() => create.reset()} /> : null}
      <form onSubmit={send} noValidate className="grid gap-4">
        <TextField
          label="Name"
          value={form.name}
          problem={problems.name}
          autoComplete="off"
          readOnly={!useHydrated()}
          onChange={(event) => set({ name: event.target.value })}
        />
        <TextField
          label="Email"
          type="email"
          value={form.email}
          problem={problems.email}
          autoComplete="off"
          readOnly={!useHydrated()}
          onChange={(event) => set({ email: event.target.value })}
        />
        <RoleSelect label="Role" value={form.role} onChange={(role) => set({ role })} />
        <ReasonField
          value={form.reason}
          problem={tried ? reasonProblem(form.reason) : null}
          onChange={(reason) => set({ reason })}
        />
        <Button type="submit" disabled={create.isPending} className="justify-self-start">
          {create.isPending ? "One moment" : "Make the account"}
        </Button>
      </form>
    </Panel>
  );
}
