import { closed, control, controlLength } from "./control.ts";
import { threadSource } from "./threadSource.ts";
import type { WasmMemory } from "./webAssembly.ts";

export interface PoolWork {
  kernel: string;
  job: number;
  count: number;
  chunk: number;
  scratch: number;
  scratchBytes: number;
}

export interface PoolSetting {
  count: number;
  module: object;
  memory: WasmMemory;
  /** the kernels' names; a thread is told its kernel by the place in this list */
  names: readonly string[];
  /** how long a thread may take for its last chunk once all others are done; 60 when left out */
  patienceSeconds?: number;
}

/** Looks for some tenths of a millisecond: what lies between two kernels, and little where somebody else would have the core. */
const awakeLooks = 100_000;

/** A thread that can be ended. */
interface Thread {
  terminate(): unknown;
}

/** A thread took work and does not come back; what it was writing is in doubt, and so is all memory that it knows of. */
export class LostThreadError extends Error {}

/**
 * Threads that join the calling one; asleep while there is no work, and no reason for the process to live on. One that does not wake is
 * not waited for: its share is done by the others.
 */
export class ThreadPool {
  readonly count: number;
  readonly shared = new Int32Array(new SharedArrayBuffer(4 * controlLength));
  readonly #names: readonly string[];
  readonly #threads: Thread[] = [];
  readonly #patienceSeconds: number;

  /** A pool whose threads are not running: of use for a count of 0 only; see `start`. */
  constructor({ count, names, patienceSeconds = 60 }: PoolSetting) {
    this.count = count;
    this.#names = names;
    this.#patienceSeconds = patienceSeconds;
    this.shared[control.joined] = closed;
  }

  /** Resolves when every thread is ready. Rejects where threads cannot be started. */
  static async start(setting: PoolSetting): Promise<ThreadPool> {
    const pool = new ThreadPool(setting);
    if (setting.count > 0) await pool.#start(setting);
    return pool;
  }

  async #start({ count, module, memory, names }: PoolSetting): Promise<void> {
    const { Worker } = await import("node:worker_threads");
    const started = Array.from({ length: count }, (_, at) => {
      const workerData = { module, memory, names, shared: this.shared, thread: at + 1 };
      const worker = new Worker(threadSource, { eval: true, workerData, execArgv: [] });
      worker.unref();
      this.#threads.push(worker);
      return new Promise<void>((settle, fail) => {
        worker.once("message", () => settle());
        worker.once("error", fail);
        worker.once("exit", () => fail(new Error("a thread ended before it was ready")));
      });
    });
    try {
      await Promise.all(started);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Opens the work and wakes everybody. The caller must `finish` before it starts something else. */
  start({ kernel, job, count, chunk, scratch, scratchBytes }: PoolWork): void {
    const { shared } = this;
    shared[control.kernel] = this.#names.indexOf(kernel);
    shared[control.job] = job;
    shared[control.count] = count;
    shared[control.chunk] = chunk;
    shared[control.scratch] = scratch;
    shared[control.scratchBytes] = scratchBytes;
    Atomics.store(shared, control.nextChunk, 0);
    Atomics.store(shared, control.joined, 0);
    Atomics.add(shared, control.generation, 1);
    Atomics.notify(shared, control.generation);
  }

  /** Does `work` while who waits for the others does so awake for a while: to wake a thread takes longer than many a kernel. */
  awake(work: () => void): void {
    Atomics.store(this.shared, control.awakeLooks, awakeLooks);
    try {
      work();
    } finally {
      Atomics.store(this.shared, control.awakeLooks, 0);
    }
  }

  /**
   * Lets nobody join any more, and sleeps until every thread that joined has left.
   *
   * @throws LostThreadError when one does not
   * @throws Error when a kernel failed on one
   */
  finish(): void {
    const { shared } = this;
    let joined = Atomics.or(shared, control.joined, closed) | closed;
    for (let look = Atomics.load(shared, control.awakeLooks); look > 0 && joined !== closed; look--) {
      joined = Atomics.load(shared, control.joined);
    }
    // Seconds are counted one by one: a process that is put to sleep and woken has lost one of them, not all.
    for (let seconds = 0; joined !== closed;) {
      if (Atomics.wait(shared, control.joined, joined, 1_000) === "timed-out") seconds++;
      joined = Atomics.load(shared, control.joined);
      if (joined !== closed && seconds >= this.#patienceSeconds) throw this.#lost();
    }
    if (Atomics.exchange(shared, control.failed, 0) === 1) throw new Error("a kernel failed on a thread of the pool");
  }

  #lost(): LostThreadError {
    return new LostThreadError(
      `a thread of the kernels' pool took work and has not finished it ${this.#patienceSeconds} s after all others: it died, for want of memory perhaps; create new kernels, with fewer threads if it happens again`,
    );
  }

  /** Ends the threads; resolves when they have. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.terminate()));
  }
}
