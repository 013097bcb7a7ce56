import relaxedBytes from "../generated/relaxed.ts";
import simdBytes from "../generated/simd.ts";
import { Machine } from "./machine.ts";
import { Memory } from "./memory.ts";
import { ThreadPool, type PoolSetting } from "./threadPool.ts";
import { webAssembly, type WasmFunction } from "./webAssembly.ts";

const builds = { relaxed: relaxedBytes, simd: simdBytes };
/** 1 MiB to 4 GiB, as compiled. */
const limits = { initial: 16, maximum: 65_536, shared: true } as const;

/** "relaxed" multiplies and adds in one rounding; "simd" works on every machine with 128-bit vectors. */
export type WasmMode = keyof typeof builds;

interface Loaded {
  memory: Memory;
  exports: Record<string, WasmFunction>;
  /** what further threads need */
  setting: Omit<PoolSetting, "count">;
}

/** The compiled module on a memory of its own; null where the runtime cannot run it. */
export function loadModule(mode: WasmMode): Loaded | null {
  if (!webAssembly || typeof SharedArrayBuffer === "undefined") return null;
  const bytes = Buffer.from(builds[mode], "base64");
  if (!webAssembly.validate(bytes)) return null;
  const compiled = new webAssembly.Module(bytes);
  const wasm = new webAssembly.Memory(limits);
  const { exports } = new webAssembly.Instance(compiled, { env: { memory: wasm } });
  const functions = Object.entries(exports).filter(([, value]) => typeof value === "function");
  return {
    memory: new Memory(wasm, wasm.buffer.byteLength),
    exports: Object.fromEntries(functions) as Record<string, WasmFunction>,
    setting: { module: compiled, memory: wasm, names: functions.map(([name]) => name) },
  };
}

/** A machine of this mode on the calling thread alone; null where the runtime cannot run it. */
export function localMachine(mode: WasmMode): Machine | null {
  const loaded = loadModule(mode);
  return loaded && new Machine({ ...loaded, pool: new ThreadPool({ ...loaded.setting, count: 0 }) });
}

/** A machine of this mode on so many threads, or on one where threads cannot be started; null where it cannot run. */
export async function startMachine(mode: WasmMode, threads: number): Promise<Machine | null> {
  const loaded = loadModule(mode);
  if (!loaded) return null;
  const pool = await ThreadPool.start({ ...loaded.setting, count: threads - 1 }).catch(
    () => new ThreadPool({ ...loaded.setting, count: 0 }),
  );
  return new Machine({ ...loaded, pool });
}
