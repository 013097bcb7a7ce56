"use client";

import type { ReactNode, SubmitEvent } from "react";
import { Button } from "../control/Button.tsx";
import { TextField } from "../control/TextField.tsx";
import type { Entering } from "./useEntering.ts";

interface EntryFormProps extends Pick<Entering, "busy" | "isShut" | "problem"> {
  /** on the button, and while it is under way */
  words: string;
  busyWords: string;
  /** reads what stands in a field */
  onSubmit: (read: (name: string) => string) => void;
  /** its fields, which belong to the browser: what was typed before the page came alive is kept */
  children: ReactNode;
}

/** The way in: it posts, so that not even a page that is not alive yet puts a password into an address. */
export function EntryForm({ busy, isShut, problem, words, busyWords, onSubmit, children }: EntryFormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSubmit((name) => {
      const value = form.get(name);
      return typeof value === "string" ? value : "";
    });
  };
  return (
    <form method="post" onSubmit={submit} className="mt-7 flex flex-col gap-4">
      {children}
      {problem === null ? null : (
        <p role="alert" className="rounded-md bg-danger-ground px-3.5 py-2.5 text-small text-danger">
          {problem}
        </p>
      )}
      <Button type="submit" disabled={isShut} className="mt-1 h-12">
        {busy ? busyWords : words}
      </Button>
    </form>
  );
}

/** An address and a password that are known already. */
export function SignInFields() {
  return (
    <>
      <TextField label="Email" name="email" type="email" autoComplete="username" required />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
    </>
  );
}
