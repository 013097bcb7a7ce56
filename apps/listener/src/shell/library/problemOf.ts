import { callErrorCode } from "../../trpc/callError.ts";

/** What went wrong, in a sentence: the server's own words for what it refused, and others for what never got there. */
export function problemOf(error: unknown, otherwise: string): string {
  if (!navigator.onLine) return "This needs a connection: you are offline.";
  const code = callErrorCode(error);
  const wasRefused = code !== null && code !== "INTERNAL_SERVER_ERROR";
  return wasRefused && error instanceof Error ? error.message : otherwise;
}
