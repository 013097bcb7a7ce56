"use client";

import { LogoMark } from "@segue/ui";
import { useState } from "react";
import { signIn, type Credentials } from "../../auth/session.ts";
import { useHydrated } from "../../components/useHydrated.ts";
import { DemoChoices } from "./DemoChoices.tsx";
import { demoPassword } from "./demoStaff.ts";
import { SignInForm } from "./SignInForm.tsx";

interface SignInScreenProps {
  /** where to go afterwards */
  next: string;
  withDemo: boolean;
}

export function SignInScreen({ next, withDemo }: SignInScreenProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const disabled = !useHydrated() || busy;

  const enter = async (credentials: Credentials) => {
    setBusy(true);
    const refusal = await signIn(credentials);
    setProblem(refusal);
    if (refusal === null) window.location.assign(next);
    else setBusy(false);
  };

  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-md flex-col justify-center px-5 py-12">
      <div className="flex items-center gap-3">
        <LogoMark size={36} />
        <h1 className="text-title font-semibold tracking-tight">Segue console</h1>
      </div>
      <p className="mt-3 text-body text-muted">Decide what the recommendations are for.</p>
      <SignInForm
        disabled={disabled}
        busy={busy}
        problem={problem}
        onSubmit={(credentials) => void enter(credentials)}
      />
      {withDemo ? (
        <DemoChoices disabled={disabled} onChoose={({ email }) => void enter({ email, password: demoPassword })} />
      ) : null}
    </main>
  );
}
