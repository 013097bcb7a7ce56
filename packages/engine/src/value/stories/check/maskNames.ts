import { hasNumber } from "../words/numberWords.ts";
import { standsAlone } from "../words/standsAlone.ts";
import type { KnownNames } from "./knownNames.ts";
import { nameMark } from "./storyProblem.ts";

const quoted = /“([^“”]*)”|"([^"]*)"/gu;
const letter = /[\p{L}\p{N}\p{M}]/u;
/** A title is recognised by so many of its first characters. */
const leastShortened = 4;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function replaceWord(text: string, name: string): string {
  let masked = text;
  for (let at = masked.indexOf(name); at >= 0; at = masked.indexOf(name, at + 1)) {
    const [before, after] = [masked.charAt(at - 1), masked.charAt(at + name.length)];
    if (letter.test(before) || letter.test(after)) continue;
    masked = masked.slice(0, at) + nameMark + masked.slice(at + name.length);
  }
  return masked;
}

const beginsWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !letter.test(text.charAt(name.length));

const isShortened = (found: string, { fit }: KnownNames): boolean => {
  if (!found.endsWith("…")) return false;
  const start = found.slice(0, -1).trimEnd();
  return start.length >= leastShortened && fit.some((name) => name.startsWith(start));
};

/** Sets a mark in place of every name that the evidence knows, whole or shortened with "…"; in quotes or, where that is clear, without. */
export function maskNames(text: string, names: KnownNames): string {
  let masked = text;
  for (const name of names.fit) {
    if (!masked.includes(name) && !masked.includes(capital(name))) continue;
    masked = masked.replaceAll(`“${name}”`, nameMark).replaceAll(`"${name}"`, nameMark);
    // A genre in small letters has a capital where it begins a sentence.
    if (!standsAlone(name)) {
      if (!hasNumber(name) && beginsWith(masked, capital(name))) masked = nameMark + masked.slice(name.length);
      continue;
    }
    masked = replaceWord(masked, name);
    if (capital(name) !== name) masked = replaceWord(masked, capital(name));
  }
  return masked.replace(quoted, (whole, curly: string | undefined, straight: string | undefined) => {
    const inside = curly ?? straight ?? "";
    return inside === nameMark || isShortened(inside, names) ? nameMark : whole;
  });
}
