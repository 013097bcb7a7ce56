/** The part of WebAssembly's interface that is used here; the language's own library declares it for browsers only. */
export interface WasmMemory {
  readonly buffer: SharedArrayBuffer;
  /** adds pages of 64 KiB; throws RangeError when there are none left */
  grow(pages: number): number;
}

/** A kernel as compiled: numbers in, a number or nothing out. Pointers are byte offsets into the memory. */
export type WasmFunction = (...values: number[]) => number;

interface WasmApi {
  validate(bytes: Uint8Array): boolean;
  Module: new (bytes: Uint8Array) => object;
  Memory: new (limits: { initial: number; maximum: number; shared: true }) => WasmMemory;
  Instance: new (
    module: object,
    imports: { env: { memory: WasmMemory } },
  ) => { exports: Record<string, WasmFunction | WasmMemory> };
}

/** Undefined where the runtime has none. */
export const webAssembly = (globalThis as unknown as { WebAssembly?: WasmApi }).WebAssembly;
