"use client";

import { Banner } from "@segue/ui";
import { UserRoundX } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { signInAgain, useSessionEnded } from "./useSessionEnded.ts";

const SignedOutDialog = lazy(() => import("./SignedOutDialog.tsx"));

function SignedOutAnswer() {
  const [open, setOpen] = useState(true);
  if (open) {
    return (
      <Suspense fallback={null}>
        <SignedOutDialog onClose={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <div className="mb-5 md:mr-16">
      <Banner icon={<UserRoundX className="size-5" />}>
        You were signed out.{" "}
        <button type="button" className="font-semibold underline underline-offset-4" onClick={signInAgain}>
          Sign in again
        </button>
      </Banner>
    </div>
  );
}

/** What a page says when its listener is not signed in any more: asked once, then a line. What plays goes on. */
export function SignedOut() {
  return useSessionEnded() ? <SignedOutAnswer /> : null;
}
