import type { Lens } from "../../trpc/answers.ts";

/** Why her dial stands where it stands. */
export function dialSentence({ requested, applied, heldBy, min, max, fromOpenness, own, shift }: Lens["dial"]): string {
  const moved = [
    { by: shift, words: "the time of day" },
    { by: fromOpenness, words: "her openness" },
    { by: own, words: "her own dial" },
  ].filter(({ by }) => Math.abs(by) >= 0.0005);
  const why =
    moved.length === 0
      ? "Nothing moves her from the policy's dial"
      : `Moved by ${moved.map(({ words }) => words).join(" and ")}`;
  if (heldBy === "band") {
    return `${why}, she would stand at ${requested.toFixed(2)}; the band ${min} to ${max} holds her at ${applied.toFixed(2)}.`;
  }
  if (heldBy === "end") return `${why}, as far as the dial goes: ${applied.toFixed(2)}.`;
  return `${why}: ${applied.toFixed(2)}.`;
}
