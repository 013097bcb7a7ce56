"use client";

import { Wordmark } from "@segue/ui";
import { PageFailure } from "../shell/PageFailure.tsx";

/** What a page shows when not even what stands round it could be made. */
export default function AppError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <PageFailure onRetry={reset} />
    </main>
  );
}
