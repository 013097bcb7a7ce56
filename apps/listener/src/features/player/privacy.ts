/** Whether what is recorded is private. */
export interface Privacy {
  set: (isPrivate: boolean) => void;
  /** Whether something that began at a moment and is recorded now is private, milliseconds since 1970. */
  covers: (since: number) => boolean;
}

/** Follows the private session: what began while it was on stays private, also when it ends later. */
export function createPrivacy(isPrivate: boolean, now: () => number): Privacy {
  let on = isPrivate;
  let endedAt = Number.NEGATIVE_INFINITY;
  return {
    set(next) {
      if (on && !next) endedAt = now();
      on = next;
    },
    covers: (since) => on || since < endedAt,
  };
}

/** When an event began, milliseconds since 1970: its UUIDv7 was minted then. */
export function beganAt(id: string): number {
  return Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16);
}
