"use client";

import { EntryForm, SignInFields, useEntering } from "@segue/ui";
import Link from "next/link";
import { signIn } from "../../shell/session/authClient.ts";
import { DemoChoices } from "./DemoChoices.tsx";
import { demoPassword } from "./demoListeners.ts";

interface SignInFormProps {
  /** where it leads, a path of this app */
  next: string;
  /** she was signed in until a moment ago */
  isBack: boolean;
}

/** Email and password, or one of the ready listeners. */
export function SignInForm({ next, isBack }: SignInFormProps) {
  const { enter, ...entering } = useEntering(next);
  return (
    <>
      {isBack ? (
        <p className="mt-4 text-body">
          Sign in again and you are back where you were. What you played meanwhile waits on this device.
        </p>
      ) : null}
      <EntryForm
        {...entering}
        words="Sign in"
        busyWords="Signing in…"
        onSubmit={(read) => enter(() => signIn(read("email"), read("password")))}
      >
        <SignInFields />
      </EntryForm>
      <p className="mt-5 text-small text-muted">
        No account yet?{" "}
        <Link href="/sign-up" className="font-semibold text-fg underline underline-offset-4">
          Sign up
        </Link>
      </p>
      <DemoChoices disabled={entering.isShut} onChoose={(email) => enter(() => signIn(email, demoPassword))} />
    </>
  );
}
