import { plainAls } from "./als/plain.ts";
import { wasmAls } from "./als/wasm.ts";
import type { AlsKernels } from "./als/alsKernels.ts";
import type { EigenKernels } from "./eigen/eigenKernels.ts";
import { plainEigen } from "./eigen/plain.ts";
import { wasmEigen } from "./eigen/wasm.ts";
import type { GramKernels } from "./gram/gramKernels.ts";
import { plainGram } from "./gram/plain.ts";
import { wasmGram } from "./gram/wasm.ts";
import type { InverseKernels } from "./inverse/inverseKernels.ts";
import { plainInverse } from "./inverse/plain.ts";
import { wasmInverse } from "./inverse/wasm.ts";
import type { Machine } from "./machine/machine.ts";
import { localMachine, startMachine, type WasmMode } from "./machine/startMachine.ts";
import { plainRidge } from "./ridge/plain.ts";
import type { RidgeKernels } from "./ridge/ridgeKernels.ts";
import { wasmRidge } from "./ridge/wasm.ts";
import { plainRetrieval, wasmRetrieval, type RetrievalKernels } from "./retrieval.ts";

/** How the kernels run: see `WasmMode`; "plain" is TypeScript on typed arrays, on one thread. */
export type KernelMode = WasmMode | "plain";

/**
 * The few hot loops. Every call is synchronous: the calling thread works, others join it on shared memory. The same input
 * gives the same bytes for any number of threads, on one machine and in one mode.
 */
export interface Kernels extends GramKernels, EigenKernels, InverseKernels, AlsKernels, RidgeKernels, RetrievalKernels {
  readonly mode: KernelMode;
  /** the calling one included */
  readonly threads: number;
  /** Ends the threads and drops the memory; nothing may be called any more. */
  close(): void;
}

/** Plain TypeScript: what the other modes are tested against, and what remains where they cannot run. */
export const plainKernels: Kernels = {
  mode: "plain",
  threads: 1,
  close: () => {},
  ...plainGram,
  ...plainEigen,
  ...plainInverse,
  ...plainAls,
  ...plainRidge,
  ...plainRetrieval,
};

const onMachine = (mode: WasmMode, machine: Machine): Kernels => ({
  mode,
  threads: machine.threads,
  close: () => machine.close(),
  ...wasmGram(machine),
  ...wasmEigen(machine),
  ...wasmInverse(machine),
  ...wasmAls(machine),
  ...wasmRidge(machine),
  ...wasmRetrieval(machine),
});

/** The modes on WebAssembly to try for a wish, the fastest first. */
function wasmModes(mode: KernelMode): WasmMode[] {
  if (mode === "plain") return [];
  return mode === "relaxed" ? ["relaxed", "simd"] : ["simd"];
}

export interface KernelOptions {
  /** at least 1; every core when left out */
  threads?: number;
  /** the fastest that is tried; what is missing on this machine falls back, and `mode` of the answer says to what */
  mode?: KernelMode;
}

/**
 * Kernels in the fastest mode that this machine has. Close them when the work is done.
 *
 * @throws RangeError for a number of threads that is not a positive whole one
 */
export async function createKernels({ threads, mode = "relaxed" }: KernelOptions = {}): Promise<Kernels> {
  const { availableParallelism } = await import("node:os");
  const count = threads ?? availableParallelism();
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`threads must be a whole number of at least 1, not ${count}; leave it out for one a core`);
  }
  for (const tried of wasmModes(mode)) {
    const machine = await startMachine(tried, count);
    if (machine) return onMachine(tried, machine);
  }
  return plainKernels;
}

function startLocal(): Kernels {
  for (const mode of wasmModes("relaxed")) {
    const machine = localMachine(mode);
    if (machine) return onMachine(mode, machine);
  }
  return plainKernels;
}

let local: Kernels | undefined;

/**
 * Kernels on the calling thread alone, loaded at the first call and shared by the whole process: for the microseconds of
 * serving a request. They are never closed.
 */
export function localKernels(): Kernels {
  local ??= startLocal();
  return local;
}
