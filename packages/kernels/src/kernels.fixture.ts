import { afterAll, beforeAll, expect } from "vitest";
import { createKernels, type KernelOptions, type Kernels } from "./kernels.ts";

/** WebAssembly in both modes on 1, 2 and 3 threads, and the plain kernels last. */
export const kernelSettings: readonly KernelOptions[] = [
  ...(["relaxed", "simd"] as const).flatMap((mode) => [1, 2, 3].map((threads) => ({ mode, threads }))),
  { mode: "plain" },
];

function started(settings: readonly KernelOptions[]): readonly Kernels[] {
  const kernels: Kernels[] = [];
  beforeAll(async () => {
    for (const setting of settings) kernels.push(await createKernels(setting));
  });
  afterAll(() => kernels.forEach((one) => one.close()));
  return kernels;
}

/** Kernels in all `kernelSettings`, for the tests of one file; filled before its first test. */
export const everyKernels = (): readonly Kernels[] => started(kernelSettings);

/** `everyKernels` without the plain ones. */
export const everyWasmKernels = (): readonly Kernels[] => started(kernelSettings.slice(0, -1));

/** Fails unless 2 and 3 threads answer in the same bytes as 1, in either mode. */
export function sameOnAnyThreads(kernels: readonly Kernels[], answer: (one: Kernels) => unknown): void {
  for (const mode of ["relaxed", "simd"]) {
    const [first, ...others] = kernels.filter((one) => one.mode === mode).map(answer);
    for (const other of others) expect(other).toEqual(first);
  }
}
