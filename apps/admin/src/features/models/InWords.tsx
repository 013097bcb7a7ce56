import type { ModelVersion } from "../../trpc/answers.ts";
import { cardWords } from "./cardWords.ts";

/** A card for somebody who does not read tables. */
export function InWords({ card }: { card: ModelVersion["card"] }) {
  return <p className="mb-5 max-w-[72ch] text-body">{cardWords(card).join(" ")}</p>;
}
