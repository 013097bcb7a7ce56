import { randomUUID } from "node:crypto";
import type { Log, ServiceError, ServiceErrorCode } from "@segue/services/context";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { issueWords } from "./issueWords.ts";
import { UnexpectedError } from "./unexpectedError.ts";

const codes = {
  invalid: "BAD_REQUEST",
  unauthenticated: "UNAUTHORIZED",
  replaced: "PRECONDITION_FAILED",
  forbidden: "FORBIDDEN",
  notFound: "NOT_FOUND",
  conflict: "CONFLICT",
} as const satisfies Record<ServiceErrorCode, TRPCError["code"]>;

/** By name, since a bundler may hold the class twice. */
function isServiceError(error: unknown): error is ServiceError {
  return error instanceof Error && error.name === "ServiceError" && "code" in error;
}

/** Whether nobody meant a call to fail so: neither a service that refused nor a rule of the input. */
export function isUnforeseen({ code, cause }: TRPCError): boolean {
  return code === "INTERNAL_SERVER_ERROR" && !isServiceError(cause);
}

/** More fields than these are not named at once. */
const mostFields = 20;

/** A field that a call was refused for, and the sentence about it. */
export interface FieldProblem {
  field: string;
  /** begins with the field */
  message: string;
}

/** The fields of a parsed input that are wrong, each with the first thing wrong with it. */
function fieldProblems(error: ZodError): [FieldProblem, ...FieldProblem[]] {
  const found = new Map<string, FieldProblem>();
  for (const issue of error.issues) {
    const field = issue.path.join(".") || "input";
    if (found.size < mostFields && !found.has(field))
      found.set(field, { field, message: `${field}: ${issueWords(issue)}` });
  }
  const [first = { field: "input", message: "input: must be of another kind" }, ...others] = found.values();
  return [first, ...others];
}

/**
 * The error that a caller is answered with. A service's refusal keeps its message under the code that HTTP knows; a refused
 * input names its field; anything else is logged in full and answered with a reference to that log line only.
 */
export function toCallError(error: unknown, { log, path }: { log: Log; path: string }): TRPCError {
  const cause = error instanceof TRPCError && error.cause ? error.cause : error;
  if (isServiceError(cause)) return new TRPCError({ code: codes[cause.code], message: cause.message, cause });
  if (cause instanceof ZodError && error instanceof TRPCError && error.code === "BAD_REQUEST") {
    return new TRPCError({ code: "BAD_REQUEST", message: fieldProblems(cause)[0].message, cause });
  }
  if (cause instanceof UnexpectedError) return new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause });
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return error;
  const reference = randomUUID();
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  log.warn("call.failed", { reference, path, detail });
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new UnexpectedError(reference) });
}

/** What an answered error adds to its shape: the field at fault, all of them where there are several, and the reference of the log line. */
export function errorDetail(error: TRPCError): {
  field: string | null;
  fields: FieldProblem[];
  reference: string | null;
} {
  const { cause } = error;
  if (isServiceError(cause)) {
    const { field = null, message } = cause;
    return { field, fields: field === null ? [] : [{ field, message }], reference: null };
  }
  if (cause instanceof ZodError) {
    const fields = fieldProblems(cause);
    return { field: fields[0].field, fields, reference: null };
  }
  return { field: null, fields: [], reference: cause instanceof UnexpectedError ? cause.reference : null };
}
