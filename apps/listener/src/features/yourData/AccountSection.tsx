"use client";

import { Button } from "@segue/ui";
import { useState, type ReactNode } from "react";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { AccountForm } from "./AccountForm.tsx";
import { focusOn } from "./focusOn.ts";
import { PartOfData } from "./PartOfData.tsx";
import { useMinute } from "./useMinute.ts";
import { timeIn, zoneName } from "./zoneWords.ts";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-col py-2 sm:flex-row sm:gap-6">
      <dt className="w-40 shrink-0 text-small text-muted sm:pt-px">{name}</dt>
      <dd className="min-w-0 text-body break-words">{children}</dd>
    </div>
  );
}

function Facts() {
  const { displayName, email, zone } = useSettings();
  const minute = useMinute();
  return (
    <dl>
      <Fact name="Name">{displayName}</Fact>
      <Fact name="Signed in with">{email ?? "no address"}</Fact>
      <Fact name="Time zone">
        {zoneName(zone)}
        <span className="block text-small text-muted">
          {minute === null ? "\u00a0" : `where it is ${timeIn(zone, minute)} now`}
        </span>
      </Fact>
    </dl>
  );
}

/** Who is signed in. */
export function AccountSection() {
  const [stage, setStage] = useState<"facts" | "editing" | "done">("facts");
  const editing = stage === "editing";
  return (
    <PartOfData id="account" title="Account">
      <div className="rounded-lg bg-surface px-5 py-4">
        {editing ? <AccountForm onDone={() => setStage("done")} /> : <Facts />}
        {editing ? null : (
          <Button
            look="quiet"
            className="mt-3"
            ref={stage === "done" ? focusOn : null}
            onClick={() => setStage("editing")}
          >
            Change name or zone
          </Button>
        )}
      </div>
    </PartOfData>
  );
}
