/** Stands in for an error that must not leave the house; its details are in the log under `reference`. */
export class UnexpectedError extends Error {
  override readonly name = "UnexpectedError";
  readonly reference: string;

  constructor(reference: string) {
    super(`Something failed on our side. It is logged as ${reference}; please try again.`);
    this.reference = reference;
  }
}
