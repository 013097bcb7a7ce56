import relaxedBytes from "../generated/relaxed.ts";
import simdBytes from "../generated/simd.ts";
import { ThreadPool } from "./threadPool.ts";
import { Machine } from "./machine.ts";
import { Memory } from "./memory.ts";
import { webAssembly, type WasmFunction } from "./webAssembly.ts";

const builds = { relaxed: relaxedBytes, simd: simdBytes };
/** 1 MiB to 4 GiB, as compiled. */
const limits = { initial: 16, maximum: 65_536, shared: true } as const;

/** "relaxed" multiplies and adds in one rounding; "simd" works on every machine with 128-bit vectors. */
export type WasmMode = keyof typeof builds;

/** A machine of this mode; null where the runtime cannot run it. */
export async function startMachine(mode: WasmMode, threads: number): Promise<Machine | null> {
  if (!webAssembly || typeof SharedArrayBuffer === "undefined") return null;
  const bytes = Buffer.from(builds[mode], "base64");
  if (!webAssembly.validate(bytes)) return null;
  const compiled = new webAssembly.Module(bytes);
  const wasm = new webAssembly.Memory(limits);
  const { exports } = new webAssembly.Instance(compiled, { env: { memory: wasm } });
  const functions = Object.entries(exports).filter(([, value]) => typeof value === "function");
  const names = functions.map(([name]) => name);
  const memory = new Memory(wasm, wasm.buffer.byteLength);
  const setting = { module: compiled, memory: wasm, names };
  const pool = await ThreadPool.start({ ...setting, count: threads - 1 }).catch(() =>
    ThreadPool.start({ ...setting, count: 0 }),
  );
  return new Machine({ memory, pool, exports: Object.fromEntries(functions) as Record<string, WasmFunction> });
}
