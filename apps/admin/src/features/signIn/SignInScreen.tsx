"use client";

import { EntryForm, LogoMark, SignInFields, useEntering } from "@segue/ui";
import { signIn } from "../../auth/session.ts";
import { DemoChoices } from "./DemoChoices.tsx";
import { demoPassword } from "./demoStaff.ts";

interface SignInScreenProps {
  /** where to go afterwards */
  next: string;
  withDemo: boolean;
}

export function SignInScreen({ next, withDemo }: SignInScreenProps) {
  const { enter, ...entering } = useEntering(next);
  const enterAs = (email: string, password: string): void => enter(() => signIn({ email, password }));
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center px-5 py-12">
      <div className="flex items-center gap-3">
        <LogoMark size={36} />
        <h1 className="text-title font-semibold tracking-tight">Segue console</h1>
      </div>
      <p className="mt-3 text-body text-muted">Decide what the recommendations are for.</p>
      <EntryForm
        {...entering}
        words="Sign in"
        busyWords="Signing in"
        onSubmit={(read) => enterAs(read("email").trim(), read("password"))}
      >
        <SignInFields />
      </EntryForm>
      {withDemo ? (
        <DemoChoices disabled={entering.isShut} onChoose={({ email }) => enterAs(email, demoPassword)} />
      ) : null}
    </main>
  );
}
