"use client";

import { EntryForm, TextField, useEntering } from "@segue/ui";
import Link from "next/link";
import { signUp } from "../../shell/session/authClient.ts";

const shortestPassword = 8;

/** A new listener: name, email, password; her zone is the browser's. */
export function SignUpForm() {
  const { enter, ...entering } = useEntering("/");
  return (
    <>
      <EntryForm
        {...entering}
        words="Sign up"
        busyWords="Signing up…"
        onSubmit={(read) => {
          const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
          enter(() => signUp({ name: read("name"), email: read("email"), password: read("password"), zone }));
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
      </EntryForm>
      <p className="mt-5 text-small text-muted">
        Been here before?{" "}
        <Link href="/sign-in" className="font-semibold text-fg underline underline-offset-4">
          Sign in
        </Link>
      </p>
    </>
  );
}
