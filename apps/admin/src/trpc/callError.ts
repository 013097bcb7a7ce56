import { TRPCClientError } from "@trpc/client";
import { fieldLabel } from "./fieldLabel.ts";

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
  return error instanceof Error ? withLabel(error) : String(error);
}

/** A message that begins with its field's path, with the field's label in its place: "Lowest dial must be at most 1." */
function withLabel(error: Error): string {
  const field = error instanceof TRPCClientError ? (error.data as { field?: unknown } | undefined)?.field : null;
  if (typeof field !== "string" || !error.message.startsWith(`${field}: `)) return error.message;
  const said = error.message.slice(field.length + 2).replace(/\.$/u, "");
  return `${fieldLabel(field)}${/^(?:must|has|is) /u.test(said) ? " " : ": "}${said}.`;
}
