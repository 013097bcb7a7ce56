import { TRPCClientError } from "@trpc/client";

interface Refusal {
  fields?: { field: string; message: string }[];
}

/** The fields that a call was refused for, in their order, each with what to do about it; none when it failed otherwise. */
export function refusedFields(error: unknown): ReadonlyMap<string, string> {
  if (!(error instanceof TRPCClientError)) return new Map();
  const { fields = [] } = (error.data ?? {}) as Refusal;
  return new Map(fields.map(({ field, message }) => [field, sentenceOf(field, message)]));
}

function sentenceOf(field: string, message: string): string {
  const said = message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`.replace(/\.\.$/u, ".");
}
