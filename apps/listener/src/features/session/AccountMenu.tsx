"use client";

import { lazy, Suspense, useState } from "react";
import { useSettings } from "../../shell/settings/SettingsContext.ts";
import { AccountButton } from "./AccountButton.tsx";

const AccountPanel = lazy(() => import("./AccountPanel.tsx"));

/** Who is signed in, and the way out; the menu itself is fetched when it is first asked for. */
export function AccountMenu() {
  const { displayName } = useSettings();
  const [wanted, setWanted] = useState(false);
  if (!wanted) {
    return (
      <AccountButton
        displayName={displayName}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => setWanted(true)}
      />
    );
  }
  return (
    <Suspense fallback={<AccountButton displayName={displayName} aria-haspopup="menu" aria-busy="true" />}>
      <AccountPanel />
    </Suspense>
  );
}
