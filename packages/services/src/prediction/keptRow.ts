import type { Interaction } from "@segue/engine/data";

/** What many rows of one listener have in common. */
type SharedFacts = Pick<Interaction, "listenerId" | "kind" | "endReason" | "skipped" | "sourceShelf" | "private">;

/** A row of the log as it stays in memory: what it shares with others is kept once, which leaves half of what it takes. */
class KeptRow implements Interaction {
  readonly itemId: Interaction["itemId"];
  readonly occurredAt: number;
  readonly msPlayed: number | null;
  readonly durationMs: number | null;
  readonly localHour: number;
  readonly #shared: SharedFacts;

  constructor({ itemId, occurredAt, msPlayed, durationMs, localHour }: Interaction, shared: SharedFacts) {
    this.itemId = itemId;
    this.occurredAt = occurredAt;
    this.msPlayed = msPlayed;
    this.durationMs = durationMs;
    this.localHour = localHour;
    this.#shared = shared;
  }

  get listenerId(): Interaction["listenerId"] {
    return this.#shared.listenerId;
  }

  get kind(): Interaction["kind"] {
    return this.#shared.kind;
  }

  get endReason(): string | null {
    return this.#shared.endReason;
  }

  get skipped(): boolean | null {
    return this.#shared.skipped;
  }

  get sourceShelf(): string | null {
    return this.#shared.sourceShelf;
  }

  get private(): boolean {
    return this.#shared.private;
  }
}

/** Rows of one listener's log without their ids, as they stay in memory; in their order. */
export function keptRows(rows: readonly Interaction[]): Interaction[] {
  const known = new Map<string, SharedFacts>();
  return rows.map((row) => {
    const { listenerId, kind, endReason, skipped, sourceShelf, private: hidden } = row;
    const key = `${kind} ${endReason} ${skipped} ${sourceShelf} ${hidden}`;
    const shared = known.get(key) ?? { listenerId, kind, endReason, skipped, sourceShelf, private: hidden };
    known.set(key, shared);
    return new KeptRow(row, shared);
  });
}
