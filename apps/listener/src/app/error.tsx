"use client";

import { PageFailure } from "../shell/PageFailure.tsx";

/** What a page shows when not even what stands round it could be made. */
export default function AppError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="pt-24">
      <PageFailure onRetry={reset} />
    </main>
  );
}
