import type { Artefact } from "./artefact.ts";
import type { Parts } from "./parts.ts";

/** How models of one kind are taken apart for their file, and put together again. */
export interface ModelCodec<Fitted extends { readonly kind: string }> {
  readonly kind: Fitted["kind"];
  takeApart(model: Fitted): Omit<Artefact, "kind">;
  /** @throws RangeError when a part is missing or does not fit the others */
  putTogether(parts: Parts): Fitted;
}
