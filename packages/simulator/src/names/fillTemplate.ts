import type { Random } from "../random/random.ts";

/** What a slot may become: one of the words, or whatever the function makes. */
export type Slots = Readonly<Record<string, readonly string[] | (() => string)>>;

/**
 * Fills `{slot}`s of a template. A filled slot may hold slots itself.
 *
 * @throws RangeError when the template names a slot that is not there
 */
export function fillTemplate(random: Random, template: string, slots: Slots): string {
  const filled = template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new RangeError(`template "${template}" names the unknown slot {${name}}`);
    return typeof slot === "function" ? slot() : random.pick(slot);
  });
  if (filled.includes("{")) return fillTemplate(random, filled, slots);
  return filled.replace(/\b([Aa]) (?=[AEIOUaeiouÉ])/gu, "$1n ");
}
