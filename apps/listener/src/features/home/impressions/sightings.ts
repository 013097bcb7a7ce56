/** A card that was seen, as `feedback.seen` takes it. */
export interface Sighting {
  slateId: string;
  /** from 1 */
  rank: number;
  /** milliseconds since 1970 */
  seenAt: number;
}

/** Sightings kept while the server cannot be reached; beyond them the oldest are let go. */
const keptAtMost = 400;

interface SightingsParts {
  send: (sightings: Sighting[]) => Promise<unknown>;
  now: () => number;
}

/** Collects what was seen, each card of each slate once, until it is sent. */
export interface Sightings {
  see(slateId: string, rank: number): void;
  /** Sends what was collected; on failure it is kept for the next time. */
  flush(): Promise<void>;
  /** Hands out what was collected and forgets it. */
  take(): Sighting[];
}

export function collectSightings({ send, now }: SightingsParts): Sightings {
  const known = new Set<string>();
  let waiting: Sighting[] = [];
  const take = (): Sighting[] => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  return {
    see(slateId, rank) {
      const key = `${slateId} ${rank}`;
      if (known.has(key)) return;
      known.add(key);
      waiting.push({ slateId, rank, seenAt: now() });
    },
    async flush() {
      const taken = take();
      if (taken.length === 0) return;
      await send(taken).catch(() => {
        waiting = [...taken, ...waiting].slice(-keptAtMost);
      });
    },
    take,
  };
}
