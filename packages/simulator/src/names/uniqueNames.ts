import { matchKey } from "@segue/engine/data";

/** Hands out names that differ in their match key, so that no two items of a kind can be taken for one. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  /**
   * @param invent makes a candidate; asked again while it is taken
   * @param owner the name that the match key begins with, where the kind has one
   */
  claim(invent: () => string, owner?: string): string {
    for (let attempt = 0; attempt < 200; attempt++) {
      const name = invent();
      if (this.take(name, owner)) return name;
    }
    const name = invent();
    for (let number = 2; ; number++) {
      const numbered = `${name} ${roman(number)}`;
      if (this.take(numbered, owner)) return numbered;
    }
  }

  private take(name: string, owner?: string): boolean {
    const key = owner === undefined ? matchKey(name) : matchKey(owner, name);
    if (this.taken.has(key)) return false;
    this.taken.add(key);
    return true;
  }
}

const romanParts: readonly (readonly [string, number])[] = [
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

/** A whole number above 0 as Roman numerals. */
function roman(number: number): string {
  let rest = number;
  let text = "";
  for (const [part, worth] of romanParts) {
    text += part.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
