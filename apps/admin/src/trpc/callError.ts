import { TRPCClientError } from "@trpc/client";

/** The code of a refused call, such as CONFLICT; null when the call never got an answer. */
export function callErrorCode(error: unknown): string | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("code" in data)) return null;
  return typeof data.code === "string" ? data.code : null;
}

/** What to tell a person about a failed call. */
export function callErrorMessage(error: unknown): string {
  if (callErrorCode(error) === null) return "The console's server cannot be reached.";
  return error instanceof Error ? error.message : String(error);
}
