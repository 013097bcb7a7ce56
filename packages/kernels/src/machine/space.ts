import type { Memory } from "./memory.ts";

type Numeric = Float32Array | Float64Array | Int32Array | Int8Array | Uint8Array | Uint16Array;

interface ViewOf<Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer, at: number, count: number): Numbers;
}

/**
 * Arrays in the kernels' memory that are freed together. An array's `byteOffset` is the pointer that a kernel takes. Arrays
 * begin at multiples of 64 bytes.
 */
export class Space {
  readonly #memory: Memory;
  readonly #places: number[] = [];

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** `count` zeros. */
  float32(count: number): Float32Array {
    return this.#view(Float32Array, count).fill(0);
  }

  /** `count` zeros. */
  float64(count: number): Float64Array {
    return this.#view(Float64Array, count).fill(0);
  }

  /** `count` zeros. */
  int32(count: number): Int32Array {
    return this.#view(Int32Array, count).fill(0);
  }

  /** `count` zeros. */
  uint8(count: number): Uint8Array {
    return this.#view(Uint8Array, count).fill(0);
  }

  /** The same numbers where kernels can read them. */
  copyOf<Numbers extends Numeric>(numbers: Numbers): Numbers {
    const copy = this.#view(numbers.constructor as ViewOf<Numbers>, numbers.length);
    copy.set(numbers);
    return copy;
  }

  /**
   * A record as an AssemblyScript class declares it: whole numbers (pointers, counts) of four bytes each, in the order of the
   * class's fields.
   *
   * @returns its pointer
   */
  record(fields: Readonly<Record<string, number>>): number {
    return this.copyOf(Int32Array.from(Object.values(fields))).byteOffset;
  }

  /** Room for so many bytes, whatever stood there before; its pointer. */
  bytes(length: number): number {
    const at = this.#memory.allocate(length);
    this.#places.push(at);
    return at;
  }

  #view<Numbers>(View: ViewOf<Numbers>, count: number): Numbers {
    // Reserved first: when the memory grows it gets a new buffer.
    const at = this.bytes(View.BYTES_PER_ELEMENT * count);
    return new View(this.#memory.wasm.buffer, at, count);
  }

  /** Frees everything; the arrays must not be used any more. A second call does nothing. */
  close(): void {
    for (const at of this.#places.splice(0)) this.#memory.free(at);
  }
}
