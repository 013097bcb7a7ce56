import type { GramSums } from "../gram/gramKernels.ts";

/** Entries of a sparse matrix in compressed rows: row r holds those at `offsets[r]` … `offsets[r + 1] − 1`. */
export interface SparseRows {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  /** p of every entry: 1 liked, 0 turned down */
  readonly preferences: Uint8Array;
  /** c of every entry, ≥ 0 */
  readonly confidences: Float32Array;
}

/** How the rows of a half-sweep are solved. */
export type AlsSolver =
  /** exactly, by Cholesky's factorisation of every row's matrix */
  | { kind: "cholesky" }
  | {
      /** by preconditioned conjugate gradients from zero */
      kind: "conjugateGradient";
      /** 3 are as good as exact while c ≤ 10·w₀; the heavier an entry, the more: 5 for 40·w₀ */
      steps: number;
      /**
       * of rows, not columns, that have more than 16 and at most `factorCount` entries; `steps` when left out. A ranking is for a
       * row, be its entries ever so few, and a step costs what a row has. One step errs the less the fewer entries there are: up to
       * 16 by about a tenth. One step, and two for the rows between, rank nearly like two for all, at two thirds of the price
       */
      middleRowSteps?: number;
      /**
       * of the last step: from all of a row's entries, which is what is done when left out, or for rows of more than 64 from every
       * fourth group of four of them. Three quarters of a pass are saved; lengths err by some hundredths, the same for all of a row
       */
      lastLength?: "exact" | "sampled";
      /** of the side that stays, what all rows share: from all of its rows, as when left out, or see `GramSums`; rows with most entries tell most */
      gram?: GramSums;
      /** what the other side's factors are read as; bfloat16 halves the traffic, for three digits */
      gather: "float32" | "bfloat16";
    };

export interface AlsProblem {
  /** rows × columns, and the same transposed */
  byRow: SparseRows;
  byColumn: SparseRows;
  /** a positive multiple of 4 */
  factorCount: number;
  /** w₀: weight of every pair of row and column, whether it has an entry or not */
  unobservedWeight: number;
  /** one a row; one a column */
  rowRidges: Float32Array;
  columnRidges: Float32Array;
  /** where the columns start, row major */
  columnFactors: Float32Array;
  solver: AlsSolver;
}

/** Both sides of a factorisation, row major. */
export interface AlsSides {
  rows: Float32Array;
  columns: Float32Array;
}

/**
 * An alternating least squares that keeps its data where the kernels are. Minimises
 *
 *     Σ_entries c·(p − x·y)² + w₀·Σ_all (x·y)² + Σ_rows ridge·‖x‖² + Σ_columns ridge·‖y‖²
 */
export interface AlsRun {
  /** Solves every row while the columns stay. */
  sweepRows(): void;
  /** Solves every column while the rows stay. */
  sweepColumns(): void;
  /** Copies of both sides, turned alike so that YᵀY of the columns is diagonal, the longest axis first. */
  factors(): AlsSides;
  /** Frees what the run keeps; it must not be used any more. */
  close(): void;
}

export interface AlsKernels {
  /** @throws RangeError that names what does not fit, or says how much memory is missing */
  openAls(problem: AlsProblem): AlsRun;
}
