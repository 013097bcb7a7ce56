"use client";

import { Button, TextField } from "@segue/ui";
import Link from "next/link";
import { signIn } from "../../shell/session/authClient.ts";
import { DemoChoices } from "./DemoChoices.tsx";
import { demoPassword } from "./demoListeners.ts";
import { Problem } from "./Problem.tsx";
import { textOf } from "./textOf.ts";
import { useEntering } from "./useEntering.ts";

interface SignInFormProps {
  /** where it leads, a path of this app */
  next: string;
  /** she was signed in until a moment ago */
  isBack: boolean;
}

/** Email and password, or one of the ready listeners. */
export function SignInForm({ next, isBack }: SignInFormProps) {
  const { busy, problem, enter } = useEntering(next);
  return (
    <>
      {isBack ? (
        <p className="mt-4 text-body">
          Sign in again and you are back where you were. What you played meanwhile waits on this device.
        </p>
      ) : null}
      <form
        className="mt-7 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          enter(() => signIn(textOf(form, "email"), textOf(form, "password")));
        }}
      >
        <TextField label="Email" name="email" type="email" autoComplete="username" required />
        <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
        <Problem text={problem} />
        <Button type="submit" disabled={busy} className="mt-1 h-12">
          {busy ? "Signing in…" : "Sign in"}
        </Button>
      </form>
      <p className="mt-5 text-small text-muted">
        No account yet?{" "}
        <Link href="/sign-up" className="font-semibold text-fg underline underline-offset-4">
          Sign up
        </Link>
      </p>
      <DemoChoices disabled={busy} onChoose={(email) => enter(() => signIn(email, demoPassword))} />
    </>
  );
}
