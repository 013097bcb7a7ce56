"use client";

import { Button, Notice } from "@segue/ui";
import { Unplug } from "lucide-react";

/** Shown when a page could not be made at all, such as without a database. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="grid min-h-dvh place-items-center">
      <h1 className="sr-only">Segue console</h1>
      <Notice
        urgent
        icon={<Unplug size={28} />}
        title="This page could not be made"
        action={<Button onClick={reset}>Try again</Button>}
      >
        <p>The console&apos;s server answered with an error. Listeners are served by another one and notice nothing.</p>
      </Notice>
    </main>
  );
}
