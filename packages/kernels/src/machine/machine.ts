import { control } from "./control.ts";
import { LostThreadError, type ThreadPool } from "./threadPool.ts";
import type { Memory } from "./memory.ts";
import type { WasmFunction } from "./webAssembly.ts";

/** Work that is cut into chunks of a fixed length, whoever takes them. */
export interface ParallelWork {
  /** Name of an exported kernel(job, from, to, scratch) that does the items from … to − 1. */
  kernel: string;
  /** pointer of the record that the kernel reads its arguments from */
  job: number;
  /** items */
  count: number;
  /** items a chunk */
  chunk: number;
  /** room that each thread has for itself while it works; 0 when left out */
  scratchBytes?: number;
}

export interface MachineParts {
  memory: Memory;
  exports: Readonly<Record<string, WasmFunction>>;
  pool: ThreadPool;
}

/** One compiled module on one shared memory, and the threads that work on it. */
export class Machine {
  readonly memory: Memory;
  readonly #exports: Readonly<Record<string, WasmFunction>>;
  readonly #pool: ThreadPool;
  #isClosed = false;

  constructor({ memory, exports, pool }: MachineParts) {
    this.memory = memory;
    this.#exports = exports;
    this.#pool = pool;
  }

  /** The calling thread included. */
  get threads(): number {
    return 1 + this.#pool.count;
  }

  /** Whoever waited for threads that are gone would wait for ever. */
  #checkOpen(): void {
    if (this.#isClosed) throw new Error("these kernels are closed; create new ones");
  }

  /** Calls a kernel on this thread alone. @throws Error once it is closed */
  call(kernel: string, ...values: number[]): number {
    this.#checkOpen();
    return this.#exports[kernel](...values);
  }

  /**
   * Does all the work on all threads, this one too, and returns when it is done. Which thread takes a chunk is chance: a kernel
   * must write each item's answer to that item's own place, and nothing that depends on other chunks.
   *
   * @throws LostThreadError when a thread died at work; the machine is closed then
   * @throws Error when a kernel failed on any thread, or once it is closed
   */
  parallelFor({ kernel, job, count, chunk, scratchBytes = 0 }: ParallelWork): void {
    this.#checkOpen();
    const run = this.#exports[kernel];
    this.memory.use((space) => {
      const helped = count > chunk && this.#pool.count > 0;
      const scratch = scratchBytes > 0 ? space.bytes(scratchBytes * (helped ? this.threads : 1)) : 0;
      if (!helped) {
        for (let from = 0; from < count; from += chunk) run(job, from, Math.min(count, from + chunk), scratch);
        return;
      }
      const { shared } = this.#pool;
      this.#pool.start({ kernel, job, count, chunk, scratch, scratchBytes });
      try {
        for (;;) {
          const from = chunk * Atomics.add(shared, control.nextChunk, 1);
          if (from >= count) break;
          run(job, from, Math.min(count, from + chunk), scratch);
        }
      } finally {
        this.#finish();
      }
    });
  }

  /** Does `work`, in which one kernel closely follows the other: threads stay awake in between. */
  awake(work: () => void): void {
    this.#checkOpen();
    this.#pool.awake(work);
  }

  #finish(): void {
    try {
      this.#pool.finish();
    } catch (error) {
      if (error instanceof LostThreadError) this.close();
      throw error;
    }
  }

  /** Ends the threads; nothing may be called any more. A second call does nothing. */
  close(): void {
    this.#isClosed = true;
    void this.#pool.close();
  }
}
