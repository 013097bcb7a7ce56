import type { Database, TrainingCatalogue, TrainingInteraction, TrainingLog } from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import type { StoredModel, TrainingMatrix } from "@segue/engine/model";
import type { Kernels } from "@segue/kernels";
import type { ModelLevel } from "./trainingLevel.ts";

/** What one listener did in a window. */
export interface ListenerPast {
  /** her row in every matrix */
  row: number;
  listenerId: ListenerId;
  /** in the order of time; made each time they are asked for */
  readonly interactions: readonly TrainingInteraction[];
}

/** What is made once and used by several families. */
export type Once = <Made>(key: string, make: () => Made | Promise<Made>) => Promise<Made>;

/** Remembers what was made, by its key. */
export function memory(): Once {
  const made = new Map<string, Promise<unknown>>();
  return <Made>(key: string, make: () => Made | Promise<Made>) => {
    const known = made.get(key) ?? Promise.resolve(make());
    made.set(key, known);
    return known as Promise<Made>;
  };
}

/** What all windows of a training share. */
export interface TrainingSource {
  db: Database;
  log: TrainingLog;
  kernels: Kernels;
  catalogue: TrainingCatalogue;
  /** row of every listener in every matrix */
  rows: ReadonlyMap<number, number>;
  /** once a training: facts that hold in every window */
  once: Once;
}

/** The version of a name that is live before a training, or its trial; undefined when there is none that can be read. */
export type LiveModels = (name: string) => Promise<StoredModel | undefined>;

export interface WindowBounds {
  /** what began earlier is left out, milliseconds since 1970 UTC */
  from?: number;
  /** what began then or later is not known */
  until?: number;
  /** what is live, as far as this window may know it */
  live?: LiveModels;
}

/** A stretch of the log as families see it: nothing outside can be reached through it, and no private play is in it. */
export class TrainingWindow {
  readonly from: number;
  readonly until: number;
  /** made once for this window: what several families of it use */
  readonly once: Once = memory();
  /**
   * The version of a family that is live now, to begin from or to keep names by; undefined at the first training. In the past
   * window it is that version's trial, which does not know what came after the cut.
   */
  readonly previous: LiveModels;
  readonly #source: TrainingSource;
  readonly #matrices: Record<ModelLevel, TrainingMatrix>;

  constructor(source: TrainingSource, matrices: Record<ModelLevel, TrainingMatrix>, bounds: WindowBounds = {}) {
    this.#source = source;
    this.#matrices = matrices;
    this.from = bounds.from ?? Number.NEGATIVE_INFINITY;
    this.until = bounds.until ?? Number.POSITIVE_INFINITY;
    this.previous = bounds.live ?? (async () => undefined);
  }

  /** artist of every track, and all artists */
  get catalogue(): TrainingCatalogue {
    return this.#source.catalogue;
  }

  /** Numeric kernels on all threads, for trainers and scoring. */
  get kernels(): Kernels {
    return this.#source.kernels;
  }

  /** Rows of the matrices. */
  get listenerCount(): number {
    return this.#source.rows.size;
  }

  /** Row of a listener in every matrix; −1 when she may not teach. */
  rowOf(listenerId: ListenerId): number {
    return this.#source.rows.get(listenerId) ?? -1;
  }

  /**
   * Listeners × tracks or artists. All windows of a training have the same rows and columns. In the window after the cut it holds
   * only likes, and only of what was not liked before.
   */
  matrix(level: ModelLevel): TrainingMatrix {
    return this.#matrices[level];
  }

  /** One listener after the other with what she did in this window, rows ascending; only one is in memory at a time. */
  *pasts(): Generator<ListenerPast> {
    const { log, rows } = this.#source;
    for (const listener of log.listeners(this.from, this.until)) {
      yield {
        row: rows.get(listener.listenerId) ?? -1,
        listenerId: listener.listenerId,
        get interactions() {
          return listener.interactions;
        },
      };
    }
  }

  /** Reads facts that do not change with the window (genres, topics, playlists' tracks), once a training whoever asks. */
  facts<Facts>(key: string, read: (db: Database) => Promise<Facts>): Promise<Facts> {
    return this.#source.once(key, () => read(this.#source.db));
  }
}

/** The log cut in two at a moment. */
export interface TrainingSplit {
  /** milliseconds since 1970 UTC */
  cutAt: number;
  past: TrainingWindow;
  later: TrainingWindow;
  /** made once for this split, such as a baseline's measures */
  once: Once;
}
