import { Space } from "./space.ts";
import type { WasmMemory } from "./webAssembly.ts";

const pageBytes = 65_536;
/** A cache line: vectors never straddle one, and two threads never share one by chance. */
const alignment = 64;

interface Gap {
  from: number;
  to: number;
}

/**
 * Hands out the kernels' one memory: first fit, neighbours that were freed melt together, grown when nothing fits. What is
 * handed out stays where it is.
 */
export class Memory {
  readonly wasm: WasmMemory;
  /** ascending, never touching each other */
  readonly #gaps: Gap[] = [];
  readonly #lengths = new Map<number, number>();
  #end: number;

  /** @param from the first byte that the compiled module does not use itself */
  constructor(wasm: WasmMemory, from: number) {
    this.wasm = wasm;
    this.#end = alignment * Math.ceil(from / alignment);
  }

  /** Bytes that are handed out now. */
  get usedBytes(): number {
    let sum = 0;
    for (const length of this.#lengths.values()) sum += length;
    return sum;
  }

  /** Space for arrays that are freed together. */
  open(): Space {
    return new Space(this);
  }

  /** Runs `work` with space that is free again afterwards, also when it throws. */
  use<Answer>(work: (space: Space) => Answer): Answer {
    const space = this.open();
    try {
      return work(space);
    } finally {
      space.close();
    }
  }

  /**
   * @returns offset of the first byte, a multiple of 64
   * @throws RangeError when the machine or WebAssembly's 4 GiB have no more
   */
  allocate(bytes: number): number {
    const length = alignment * Math.max(1, Math.ceil(bytes / alignment));
    const at = this.#takeGap(length) ?? this.#grow(length);
    this.#lengths.set(at, length);
    return at;
  }

  free(at: number): void {
    const length = this.#lengths.get(at);
    if (length === undefined) throw new RangeError(`nothing was handed out at ${at}`);
    this.#lengths.delete(at);
    const place = this.#gaps.findIndex(({ from }) => from > at);
    this.#gaps.splice(place < 0 ? this.#gaps.length : place, 0, { from: at, to: at + length });
    this.#melt();
  }

  #takeGap(length: number): number | undefined {
    const gap = this.#gaps.find(({ from, to }) => to - from >= length);
    if (!gap) return undefined;
    const at = gap.from;
    gap.from += length;
    if (gap.from === gap.to) this.#gaps.splice(this.#gaps.indexOf(gap), 1);
    return at;
  }

  #grow(length: number): number {
    const at = this.#end;
    const missing = at + length - this.wasm.buffer.byteLength;
    if (missing > 0) {
      try {
        this.wasm.grow(Math.ceil(missing / pageBytes));
      } catch {
        const mebibytes = Math.ceil((at + length) / 2 ** 20);
        throw new RangeError(
          `the kernels would need ${mebibytes} MiB, more than there is (4096 MiB at most): ask for fewer factors or items`,
        );
      }
    }
    this.#end = at + length;
    return at;
  }

  #melt(): void {
    for (let at = this.#gaps.length - 1; at > 0; at--) {
      const [before, gap] = [this.#gaps[at - 1], this.#gaps[at]];
      if (before.to !== gap.from) continue;
      before.to = gap.to;
      this.#gaps.splice(at, 1);
    }
    const last = this.#gaps.at(-1);
    if (last?.to !== this.#end) return;
    this.#end = last.from;
    this.#gaps.pop();
  }
}
