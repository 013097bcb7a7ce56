/** The file breaks here: what was read before stands, nothing can follow. The message says so to the listener. */
export class BrokenInput extends Error {
  override readonly name = "BrokenInput";
}
