import type { World } from "../world.ts";

/** The genre that each listener loves most. */
export function loopTastes({ truth, catalogue }: World): string[] {
  return truth.listeners.map(({ components }) => {
    const own = components.filter(({ member }) => member === 0);
    const [strongest] = (own.length > 0 ? own : components).toSorted((a, b) => b.strength - a.strength);
    return catalogue.genres[truth.communities[strongest.community].genre];
  });
}
