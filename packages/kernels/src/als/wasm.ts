import type { Eigen } from "../eigen/eigenKernels.ts";
import { wasmEigen } from "../eigen/wasm.ts";
import type { GramSums } from "../gram/gramKernels.ts";
import { gramOf } from "../gram/wasm.ts";
import type { Machine } from "../machine/machine.ts";
import { cropRows, cropSquare, padded, writePadded } from "../machine/padRows.ts";
import type { Space } from "../machine/space.ts";
import type { AlsKernels, AlsProblem, AlsRun, AlsSides, SparseRows } from "./alsKernels.ts";
import { checkProblem } from "./checkProblem.ts";
import { placeEntries, type EntryPointers, type Orders } from "./entries.ts";
import { orderOf, rowsAt, type Order } from "./order.ts";
import { noSteps, stepsOf, type RowSteps } from "./rowSteps.ts";
import { tableIn, turnableLength, turnedBack, turnRows, type Table } from "./turnRows.ts";

/** Rows that a thread takes at a time. */
const chunk = 32;

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
  effort: RowSteps;
}

class WasmAlsRun implements AlsRun {
  readonly #machine: Machine;
  readonly #space: Space;
  readonly #problem: AlsProblem;
  readonly #width: number;
  readonly #rows: Side;
  readonly #columns: Side;
  /** pointer to the fixed side as conjugate gradients gather it, turned to its own axes; 0 where rows are solved exactly */
  readonly #turned: number;
  readonly #isPacked: boolean;
  /** who moved last, and the turn that takes the other side to where it stands; null while both stand alike */
  #last: { moving: Side; axes: Float64Array } | null = null;

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
    this.#isPacked = solver.kind === "conjugateGradient" && solver.gather === "bfloat16";
    const turnedLength = turnableLength(Math.max(byRow.rowCount, byColumn.rowCount), this.#width);
    this.#turned = solver.kind === "cholesky" ? 0 : space.bytes((this.#isPacked ? 2 : 4) * turnedLength);
  }

  sweepRows(): void {
    this.#machine.awake(() => this.#sweep({ moving: this.#rows, fixed: this.#columns }));
  }

  sweepColumns(): void {
    this.#machine.awake(() => this.#sweep({ moving: this.#columns, fixed: this.#rows }));
  }

  factors(): AlsSides {
    const { vectors } = this.#axesOf(this.#columns);
    const toColumns = this.#turnToColumns();
    return {
      rows: this.#turnedCopy(this.#rows, toColumns ? [toColumns, vectors] : [vectors]),
      columns: this.#turnedCopy(this.#columns, [vectors]),
    };
  }

  close(): void {
    this.#space.close();
  }

  #sideOf(entries: SparseRows, ridges: Float32Array, orders: Orders): Side {
    return {
      ...tableIn(this.#space, entries.rowCount, this.#width),
      order: orders.rows,
      entries: placeEntries(this.#space, entries, orders),
      ridges: this.#space.copyOf(rowsAt(ridges, orders.rows.rows)),
    };
  }

  /** YᵀY, as wide as there are factors. */
  #gramOf(side: Side, sums?: GramSums): Float64Array {
    return cropSquare(gramOf(this.#machine, side, sums), this.#problem.factorCount);
  }

  #axesOf(side: Side, sums?: GramSums): Eigen {
    return wasmEigen(this.#machine).symmetricEigen(this.#gramOf(side, sums), this.#problem.factorCount);
  }

  /** What turns rows to the axes in which columns stand. */
  #turnToColumns(): Float64Array | null {
    if (this.#last === null) return null;
    const { moving, axes } = this.#last;
    return moving === this.#columns ? axes : turnedBack(axes);
  }

  /** A side turned by one matrix after the other, in the caller's order. */
  #turnedCopy(side: Side, turns: Float64Array[]): Float32Array {
    return this.#machine.memory.use((space) => {
      let table: Table = side;
      for (const axes of turns) {
        const next = tableIn(space, side.rowCount, side.width);
        turnRows(this.#machine, table, { axes, turned: next.values.byteOffset, packed: false });
        table = next;
      }
      return rowsAt(cropRows(table, this.#problem.factorCount), side.order.places);
    });
  }

  #sweep(sides: Sides): void {
    const { solver, factorCount } = this.#problem;
    if (solver.kind === "cholesky") this.#solve(sides);
    else this.#improve(sides, stepsOf(solver, { ofRows: sides.moving === this.#rows, factorCount }), solver.gram);
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
      const table = fixed.values.byteOffset;
      this.#forRows("solveRows", { moving, scratchBytes, space, shared, fixed: table, effort: noSteps });
    });
  }

  /** Turns the fixed side to its own axes, in which what rows share is diagonal, and solves every moving row by steps. */
  #improve({ moving, fixed }: Sides, effort: RowSteps, sums?: GramSums): void {
    const { values, vectors } = this.#axesOf(fixed, sums);
    turnRows(this.#machine, fixed, { axes: vectors, turned: this.#turned, packed: this.#isPacked });
    this.#last = { moving, axes: vectors };
    this.#machine.memory.use((space) => {
      const shared = space.float32(this.#width);
      shared.set(values.map((value) => this.#problem.unobservedWeight * Math.max(0, value)));
      const kernel = this.#isPacked ? "improveRowsPacked" : "improveRows";
      const scratchBytes = this.#machine.call("conjugateGradientScratch", this.#width);
      this.#forRows(kernel, { moving, scratchBytes, space, shared, fixed: this.#turned, effort });
    });
  }

  #forRows(kernel: string, { moving, scratchBytes, space, shared, fixed, effort }: RowWork): void {
    const job = space.record({
      ...moving.entries,
      ridges: moving.ridges.byteOffset,
      shared: shared.byteOffset,
      fixed,
      moving: moving.values.byteOffset,
      width: this.#width,
      ...effort,
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
