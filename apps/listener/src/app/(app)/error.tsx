"use client";

import { PageFailure } from "../../shell/PageFailure.tsx";

/** What a page shows when it could not be made: the app stays round it, and what plays goes on. */
export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return <PageFailure onRetry={reset} />;
}
