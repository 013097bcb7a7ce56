"use client";

import { Button, TextField } from "@segue/ui";
import type { SubmitEvent } from "react";
import type { Credentials } from "../../auth/session.ts";

interface SignInFormProps {
  disabled: boolean;
  busy: boolean;
  /** why the last attempt failed; null when none did */
  problem: string | null;
  onSubmit: (credentials: Credentials) => void;
}

/** Its fields belong to the browser, so that what was typed before the page came alive is kept. */
export function SignInForm({ disabled, busy, problem, onSubmit }: SignInFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSubmit({ email: textOf(form, "email").trim(), password: textOf(form, "password") });
  };
  return (
    <form method="post" onSubmit={submit} className="mt-8 grid gap-4">
      <TextField label="Email" name="email" type="email" autoComplete="username" required />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
      {problem === null ? null : (
        <p role="alert" className="rounded-md bg-danger-ground px-4 py-3 text-small text-danger">
          {problem}
        </p>
      )}
      <Button type="submit" disabled={disabled} className="mt-1">
        {busy ? "Signing in" : "Sign in"}
      </Button>
    </form>
  );
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}
