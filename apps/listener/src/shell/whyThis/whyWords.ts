import { percent } from "@segue/api/listener/shown";
import type { CardEvidence, CardExplanation } from "../../trpc/views.ts";

/** What chance had to do with a card's place. */
export function chanceWords(propensity: number): string {
  if (propensity >= 0.995) return "No chance was involved in its place.";
  const odds = Math.round(1 / propensity);
  return odds <= 1
    ? `It was drawn for this place; it had a chance of ${percent(propensity)}.`
    : `It was drawn for this place with a chance of about 1 in ${odds.toLocaleString("en")}.`;
}

/** Where the dial stood, 0 familiar to 1 discovery. */
export function dialWords(dial: number): string {
  const side =
    dial < 0.35 ? "towards what you know" : dial > 0.65 ? "towards discovery" : "between what you know and discovery";
  return `The dial stood at ${Math.round(dial * 100)} of 100, ${side}.`;
}

/** How well she knows who made it, 0–1. */
export function familiarityWords(familiarity: number, name: string): string {
  if (familiarity < 0.05) return `${name} is new to you, or long ago.`;
  if (familiarity < 0.6) return `You know ${name} a little.`;
  return `You know ${name} well.`;
}

/** What refusals and being tired of it took; null where it was nothing. */
export function weightWords(weight: number): string | null {
  if (weight >= 0.995) return null;
  return `It counted for ${percent(weight)} of itself, because you had seen it often or asked for less like it.`;
}

function times(count: number): string {
  if (count === 1) return "once";
  return count === 2 ? "twice" : `${count.toLocaleString("en")} times`;
}

/** What she played of something, in a sentence. */
export function evidenceWords({ role, title, count, recentCount }: CardEvidence): string {
  const what = role === "genre" ? `shows about ${title}` : title;
  if (role === "picked") return `You named ${title} when you came.`;
  if (recentCount === 0) return `You played ${what} ${times(count)}, none of it in the month before.`;
  if (recentCount === count) return `You played ${what} ${times(count)} in the month before.`;
  return `You played ${what} ${times(recentCount)} in the month before, ${count.toLocaleString("en")} times in all.`;
}

/** Whether a reason speaks for a listen, and how much. */
export function effectWords(oddsFactor: number): string {
  const factor = oddsFactor >= 1 ? oddsFactor : 1 / oddsFactor;
  const size = factor < 1.05 ? "hardly" : factor < 1.3 ? "a little" : factor < 2 ? "clearly" : "a lot";
  return size === "hardly" ? "hardly matters" : `${oddsFactor >= 1 ? "for it" : "against it"}, ${size}`;
}

/** How the shelf was put into order. */
export function orderingWords(ordering: CardExplanation["ordering"]): string {
  if (ordering === "given") return "This shelf keeps a fixed order; the dial does not touch it.";
  if (ordering === "relevance") return "This shelf goes by how likely you are to listen; the dial does not touch it.";
  return "";
}
