"use client";

import { Button, TextField } from "@segue/ui";
import Link from "next/link";
import { signUp } from "../../shell/session/authClient.ts";
import { Problem } from "./Problem.tsx";
import { textOf } from "./textOf.ts";
import { useEntering } from "./useEntering.ts";

const shortestPassword = 8;

/** A new listener: name, email, password; her zone is the browser's. */
export function SignUpForm() {
  const { busy, problem, enter } = useEntering("/");
  return (
    <>
      <form
        className="mt-7 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const [name, email, password] = [textOf(form, "name"), textOf(form, "email"), textOf(form, "password")];
          const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
          enter(() => signUp({ name, email, password, zone }));
        }}
      >
        <TextField label="Name" name="name" autoComplete="name" maxLength={200} required />
        <TextField label="Email" name="email" type="email" autoComplete="username" required />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={shortestPassword}
          maxLength={128}
          hint={`At least ${shortestPassword} characters.`}
          required
        />
        <Problem text={problem} />
        <Button type="submit" disabled={busy} className="mt-1 h-12">
          {busy ? "Signing up…" : "Sign up"}
        </Button>
      </form>
      <p className="mt-5 text-small text-muted">
        Been here before?{" "}
        <Link href="/sign-in" className="font-semibold text-fg underline underline-offset-4">
          Sign in
        </Link>
      </p>
    </>
  );
}
