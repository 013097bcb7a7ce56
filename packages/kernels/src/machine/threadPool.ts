import { control, controlLength } from "./control.ts";
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
}

/** A thread that can be ended. */
interface Thread {
  terminate(): unknown;
}

/** Threads that join the calling one; asleep while there is no work, and no reason for the process to live on. */
export class ThreadPool {
  readonly count: number;
  readonly shared = new Int32Array(new SharedArrayBuffer(4 * controlLength));
  readonly #names: readonly string[];
  readonly #threads: Thread[] = [];

  /** A pool whose threads are not running: of use for a count of 0 only; see `start`. */
  constructor({ count, names }: PoolSetting) {
    this.count = count;
    this.#names = names;
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
      });
    });
    try {
      await Promise.all(started);
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** Wakes everybody. The caller must `finish` before it starts something else. */
  start({ kernel, job, count, chunk, scratch, scratchBytes }: PoolWork): void {
    const { shared } = this;
    shared[control.kernel] = this.#names.indexOf(kernel);
    shared[control.job] = job;
    shared[control.count] = count;
    shared[control.chunk] = chunk;
    shared[control.scratch] = scratch;
    shared[control.scratchBytes] = scratchBytes;
    Atomics.store(shared, control.nextChunk, 0);
    Atomics.store(shared, control.running, this.count);
    Atomics.add(shared, control.generation, 1);
    Atomics.notify(shared, control.generation);
  }

  /** Sleeps until every thread has finished. */
  finish(): void {
    const { shared } = this;
    for (;;) {
      const running = Atomics.load(shared, control.running);
      if (running === 0) break;
      Atomics.wait(shared, control.running, running);
    }
    if (Atomics.exchange(shared, control.failed, 0) === 1) throw new Error("a kernel failed on a thread of the pool");
  }

  /** Ends the threads. */
  close(): void {
    for (const thread of this.#threads.splice(0)) void thread.terminate();
  }
}
