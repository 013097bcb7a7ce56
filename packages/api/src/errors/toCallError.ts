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

/** The first thing wrong with a parsed input: its field, and the sentence about it. */
function firstIssue(error: ZodError): { field: string; message: string } {
  const issue = error.issues[0];
  const field = issue?.path.join(".") || "input";
  return { field, message: `${field}: ${issue ? issueWords(issue) : "must be of another kind"}` };
}

/**
 * The error that a caller is answered with. A service's refusal keeps its message under the code that HTTP knows; a refused
 * input names its field; anything else is logged in full and answered with a reference to that log line only.
 */
export function toCallError(error: unknown, { log, path }: { log: Log; path: string }): TRPCError {
  const cause = error instanceof TRPCError && error.cause ? error.cause : error;
  if (isServiceError(cause)) return new TRPCError({ code: codes[cause.code], message: cause.message, cause });
  if (cause instanceof ZodError && error instanceof TRPCError && error.code === "BAD_REQUEST") {
    return new TRPCError({ code: "BAD_REQUEST", message: firstIssue(cause).message, cause });
  }
  if (cause instanceof UnexpectedError) return new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause });
  if (error instanceof TRPCError && error.code !== "INTERNAL_SERVER_ERROR") return error;
  const reference = randomUUID();
  const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  log.warn("call.failed", { reference, path, detail });
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new UnexpectedError(reference) });
}

/** What an answered error adds to its shape: the field at fault, and the reference of the log line. */
export function errorDetail(error: TRPCError): { field: string | null; reference: string | null } {
  const { cause } = error;
  if (isServiceError(cause)) return { field: cause.field ?? null, reference: null };
  if (cause instanceof ZodError) return { field: firstIssue(cause).field, reference: null };
  return { field: null, reference: cause instanceof UnexpectedError ? cause.reference : null };
}
