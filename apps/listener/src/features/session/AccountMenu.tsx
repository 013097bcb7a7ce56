"use client";

import { lazy, Suspense, useState } from "react";
import { AccountButton } from "./AccountButton.tsx";

const AccountPanel = lazy(() => import("./AccountPanel.tsx"));

interface AccountMenuProps {
  displayName: string;
  /** IANA zone */
  zone: string;
}

/** Who is signed in, and the way out; the menu itself is fetched when it is first asked for. */
export function AccountMenu({ displayName, zone }: AccountMenuProps) {
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
      <AccountPanel displayName={displayName} zone={zone} />
    </Suspense>
  );
}
