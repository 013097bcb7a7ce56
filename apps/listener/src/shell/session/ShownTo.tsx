"use client";

import { Button, Notice } from "@segue/ui";
import { UserRoundX } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { usePageListener } from "../../trpc/PageListener.ts";
import { pageSession } from "../../trpc/pageSession.ts";

function reload(): void {
  globalThis.location.reload();
}

function SomebodyElses() {
  useEffect(() => pageSession.tell("replaced"), []);
  return (
    <Notice
      icon={<UserRoundX className="size-7" />}
      title="This page is somebody else’s"
      level={1}
      action={<Button onClick={reload}>Open it as them</Button>}
    >
      It was made for who is signed in now, so it is not shown among what is yours. What you play goes on.
    </Notice>
  );
}

interface ShownToProps {
  /** whom the children were made for */
  listenerId: number;
  children: ReactNode;
}

/** Shows what was made for one listener in a page of hers; in anybody else's it says what happened instead. */
export function ShownTo({ listenerId, children }: ShownToProps) {
  return usePageListener() === listenerId ? children : <SomebodyElses />;
}
