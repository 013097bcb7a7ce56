/**
 * What the calling thread and the threads of its pool tell each other: places in an Int32Array on shared memory, changed by Atomics.
 * A thread's program (`threadSource.ts`) reads them by these numbers.
 */
export const control = {
  /** raised by one when there is work; the threads sleep on it */
  generation: 0,
  /** threads that have joined the work and not left it, with `closed` once nobody may join; the calling thread sleeps on it */
  joined: 1,
  /** the next chunk that nobody has taken */
  nextChunk: 2,
  /** 1 when a kernel failed on one of them */
  failed: 3,
  /** place in the list of kernels */
  kernel: 4,
  job: 5,
  count: 6,
  chunk: 7,
  scratch: 8,
  scratchBytes: 9,
  /** how often who waits looks before it falls asleep: above 0 while kernels follow closely */
  awakeLooks: 10,
} as const;

/** The sign of `joined`: whoever wakes now is late, and sleeps on. */
export const closed = -(2 ** 31);

export const controlLength = 16;
