import { TRPCClientError } from "@trpc/client";

/** The field that a call was refused for with what to do about it; null when it failed otherwise. */
export function refusedField(error: unknown): { field: string; message: string } | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data = error.data as { field?: unknown } | undefined;
  if (typeof data?.field !== "string") return null;
  const { field } = data;
  const said = error.message.startsWith(`${field}: `) ? error.message.slice(field.length + 2) : error.message;
  return { field, message: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`.replace(/\.\.$/u, ".") };
}
