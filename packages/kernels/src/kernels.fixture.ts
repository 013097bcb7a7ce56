import { afterAll, beforeAll, expect } from "vitest";
import { createKernels, plainKernels, type Kernels } from "./kernels.ts";

/** WebAssembly in both modes on 1, 2 and 3 threads, for the tests of one file; filled before the first test. */
export function everyWasmKernels(): readonly Kernels[] {
  const kernels: Kernels[] = [];
  beforeAll(async () => {
    for (const mode of ["relaxed", "simd"] as const) {
      for (const threads of [1, 2, 3]) kernels.push(await createKernels({ mode, threads }));
    }
  });
  afterAll(() => kernels.forEach((one) => one.close()));
  return kernels;
}

/** `everyWasmKernels` and the plain ones. */
export function everyKernels(): readonly Kernels[] {
  const kernels = everyWasmKernels() as Kernels[];
  kernels.push(plainKernels);
  return kernels;
}

/** Fails unless 2 and 3 threads answer in the same bytes as 1, in either mode. */
export function sameOnAnyThreads(kernels: readonly Kernels[], answer: (one: Kernels) => unknown): void {
  for (const mode of ["relaxed", "simd"]) {
    const [first, ...others] = kernels.filter((one) => one.mode === mode).map(answer);
    for (const other of others) expect(other).toEqual(first);
  }
}
