/** `replaced`: somebody else is signed in than the caller takes for granted. */
export type ServiceErrorCode = "invalid" | "unauthenticated" | "replaced" | "forbidden" | "notFound" | "conflict";

/** A refusal that the caller can act on; `message` names the field and the alternative. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ServiceErrorCode;
  readonly field: string | undefined;

  constructor(code: ServiceErrorCode, message: string, field?: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
