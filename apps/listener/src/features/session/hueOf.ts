/** A hue for a person's name, degrees; the same name keeps it. */
export function hueOf(name: string): number {
  let hue = 11;
  for (const letter of name) hue = (hue * 31 + (letter.codePointAt(0) ?? 0)) % 3600;
  return (hue * 137.508) % 360;
}
