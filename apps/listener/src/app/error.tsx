"use client";

import { Button, Notice } from "@segue/ui";
import { TriangleAlert } from "lucide-react";

/** What a page shows when it could not be made. */
export default function PageFailure({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="pt-24">
      <Notice
        icon={<TriangleAlert className="size-7" />}
        title="This page could not be made"
        action={<Button onClick={reset}>Try again</Button>}
        urgent
        level={1}
      >
        Something went wrong on our side. What you played is kept and will be counted.
      </Notice>
    </main>
  );
}
