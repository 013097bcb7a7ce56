import { TRPCClientError } from "@trpc/client";

/** The code of a refused call, such as UNAUTHORIZED; null when the call never got an answer. */
export function callErrorCode(error: unknown): string | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null || !("code" in data)) return null;
  return typeof data.code === "string" ? data.code : null;
}

/** Whether a call was refused because its listener is not the one signed in any more: the page itself says so, nobody else has to. */
export function isSessionOver(error: unknown): boolean {
  const code = callErrorCode(error);
  return code === "UNAUTHORIZED" || code === "PRECONDITION_FAILED";
}

/** Whether another try can help: a refusal stays a refusal, a lost connection may come back. */
export function worthRetrying(error: unknown): boolean {
  const code = callErrorCode(error);
  return code === null || code === "INTERNAL_SERVER_ERROR" || code === "TIMEOUT" || code === "TOO_MANY_REQUESTS";
}
