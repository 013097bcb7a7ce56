"use client";

import { Banner } from "@segue/ui";
import { UserRoundX } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { sessionAnswers } from "./sessionAnswers.ts";
import { usePageSession } from "./usePageSession.ts";

const SessionDialog = lazy(() => import("./SessionDialog.tsx"));
const link = "font-semibold underline underline-offset-4";

function SessionAnswered({ state }: { state: keyof typeof sessionAnswers }) {
  const [open, setOpen] = useState(true);
  const answer = sessionAnswers[state];
  if (open) {
    return (
      <Suspense fallback={null}>
        <SessionDialog answer={answer} onClose={() => setOpen(false)} />
      </Suspense>
    );
  }
  return (
    <div className="mb-5 md:mr-16">
      <Banner icon={<UserRoundX className="size-5" />}>
        {answer.line}{" "}
        <button type="button" className={link} onClick={answer.signIn}>
          Sign in again
        </button>
        {answer.goOn ? (
          <>
            {" or "}
            <button type="button" className={link} onClick={answer.goOn}>
              go on as them
            </button>
          </>
        ) : null}
      </Banner>
    </div>
  );
}

/** What a page says when its listener is not the one signed in any more: asked once, then a line. What plays goes on. */
export function SessionNotice() {
  const state = usePageSession();
  return state === "own" ? null : <SessionAnswered key={state} state={state} />;
}
