import type { Eigen } from "../eigen/eigenKernels.ts";
import { wasmEigen } from "../eigen/wasm.ts";
import { gramOf } from "../gram/wasm.ts";
import type { Machine } from "../machine/machine.ts";
import { cropRows, cropSquare, padded, writePadded } from "../machine/padRows.ts";
import type { Space } from "../machine/space.ts";
import type { AlsKernels, AlsProblem, AlsRun, AlsSides, SparseRows } from "./alsKernels.ts";
import { checkProblem } from "./checkProblem.ts";
import { placeEntries, type EntryPointers, type Orders } from "./entries.ts";
import { orderOf, rowsAt, type Order } from "./order.ts";
import { turnRows, type Table } from "./turnRows.ts";

/** Rows that a thread takes at a time. */
const chunk = 16;

interface Side extends Table {
  order: Order;
  entries: EntryPointers;
  ridges: Float32Array;
}

interface Sides {
  moving: Side;
  fixed: Side;
}

/** What a kernel over rows is given, as `RowsJob` in assembly/rowsJob.ts names it. */
interface RowWork {
  moving: Side;
  scratchBytes: number;
  space: Space;
  shared: Float32Array;
  fixed: number;
  steps: number;
}

class WasmAlsRun implements AlsRun {
  readonly #machine: Machine;
  readonly #space: Space;
  readonly #problem: AlsProblem;
  readonly #width: number;
  readonly #rows: Side;
  readonly #columns: Side;
  /** pointer to the bfloat16 copy of the side that is fixed; 0 when there is none */
  readonly #packed: number;

  constructor(machine: Machine, space: Space, problem: AlsProblem) {
    const { byRow, byColumn, solver } = problem;
    this.#machine = machine;
    this.#space = space;
    this.#problem = problem;
    this.#width = padded(problem.factorCount);
    const [rows, columns] = [orderOf(byRow), orderOf(byColumn)];
    this.#rows = this.#sideOf(byRow, problem.rowRidges, { rows, columns });
    this.#columns = this.#sideOf(byColumn, problem.columnRidges, { rows: columns, columns: rows });
    writePadded(this.#columns, rowsAt(problem.columnFactors, columns.rows));
    const isPacked = solver.kind === "conjugateGradient" && solver.gather === "bfloat16";
    this.#packed = isPacked ? space.bytes(2 * this.#width * Math.max(byRow.rowCount, byColumn.rowCount)) : 0;
  }

  sweepRows(): void {
    this.#sweep({ moving: this.#rows, fixed: this.#columns });
  }

  sweepColumns(): void {
    this.#sweep({ moving: this.#columns, fixed: this.#rows });
  }

  factors(): AlsSides {
    const { factorCount } = this.#problem;
    const { vectors } = this.#axesOf(this.#columns);
    for (const side of [this.#rows, this.#columns]) turnRows(this.#machine, side, { axes: vectors, packed: 0 });
    const [rows, columns] = [this.#rows, this.#columns].map((side) =>
      rowsAt(cropRows(side, factorCount), side.order.places),
    );
    return { rows, columns };
  }

  close(): void {
    this.#space.close();
  }

  #sideOf(entries: SparseRows, ridges: Float32Array, orders: Orders): Side {
    const { rowCount } = entries;
    return {
      rowCount,
      width: this.#width,
      // Rows are turned by fours.
      values: this.#space.float32(this.#width * 4 * Math.ceil(rowCount / 4)).subarray(0, this.#width * rowCount),
      order: orders.rows,
      entries: placeEntries(this.#space, entries, orders),
      ridges: this.#space.copyOf(rowsAt(ridges, orders.rows.rows)),
    };
  }

  /** YᵀY, as wide as there are factors. */
  #gramOf(side: Side): Float64Array {
    return cropSquare(gramOf(this.#machine, side), this.#problem.factorCount);
  }

  #axesOf(side: Side): Eigen {
    return wasmEigen(this.#machine).symmetricEigen(this.#gramOf(side), this.#problem.factorCount);
  }

  #sweep(sides: Sides): void {
    const { solver } = this.#problem;
    if (solver.kind === "cholesky") this.#solve(sides);
    else this.#improve(sides, solver.steps);
  }

  /** Every moving row exactly, from the whole Gram matrix of the fixed side. */
  #solve({ moving, fixed }: Sides): void {
    const { factorCount, unobservedWeight } = this.#problem;
    const gram = this.#gramOf(fixed);
    this.#machine.memory.use((space) => {
      const shared = space.float32(this.#width * this.#width);
      gram.forEach((value, at) => {
        shared[Math.floor(at / factorCount) * this.#width + (at % factorCount)] = unobservedWeight * value;
      });
      const scratchBytes = this.#machine.call("choleskyScratch", this.#width);
      this.#forRows("solveRows", { moving, scratchBytes, space, shared, fixed: fixed.values.byteOffset, steps: 0 });
    });
  }

  /** Turns the fixed side to its own axes, in which what rows share is diagonal, and solves every moving row by steps. */
  #improve({ moving, fixed }: Sides, steps: number): void {
    const { values, vectors } = this.#axesOf(fixed);
    turnRows(this.#machine, fixed, { axes: vectors, packed: this.#packed });
    this.#machine.memory.use((space) => {
      const shared = space.float32(this.#width);
      shared.set(values.map((value) => this.#problem.unobservedWeight * Math.max(0, value)));
      const kernel = this.#packed > 0 ? "improveRowsPacked" : "improveRows";
      const table = this.#packed || fixed.values.byteOffset;
      const scratchBytes = this.#machine.call("conjugateGradientScratch", this.#width);
      this.#forRows(kernel, { moving, scratchBytes, space, shared, fixed: table, steps });
    });
  }

  #forRows(kernel: string, { moving, scratchBytes, space, shared, fixed, steps }: RowWork): void {
    const job = space.record({
      ...moving.entries,
      ridges: moving.ridges.byteOffset,
      shared: shared.byteOffset,
      fixed,
      moving: moving.values.byteOffset,
      width: this.#width,
      steps,
    });
    this.#machine.parallelFor({ kernel, job, count: moving.rowCount, chunk, scratchBytes });
  }
}

/** The same on WebAssembly, with everything in its memory from the first sweep to the last. */
export function wasmAls(machine: Machine): AlsKernels {
  return {
    openAls(problem) {
      checkProblem(problem);
      const space = machine.memory.open();
      try {
        return new WasmAlsRun(machine, space, problem);
      } catch (error) {
        space.close();
        throw error;
      }
    },
  };
}
