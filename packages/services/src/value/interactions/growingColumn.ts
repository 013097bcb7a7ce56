const firstCapacity = 1024;

type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A column of numbers that grows while a file is read: a few bytes a row, where a list of objects takes a hundred. */
class GrowingColumn<Column extends Numbers> {
  #values: Column;
  readonly #make: (length: number) => Column;
  length = 0;

  constructor(make: (length: number) => Column) {
    this.#make = make;
    this.#values = make(firstCapacity);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = this.#make(2 * this.#values.length);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length++] = value;
  }

  /** What was pushed; shares memory with the column. */
  values(): Column {
    return this.#values.subarray(0, this.length) as Column;
  }
}

/** Whole numbers to ±2³¹. */
export const int32Column = () => new GrowingColumn((length) => new Int32Array(length));

/** Any numbers, such as times. */
export const float64Column = () => new GrowingColumn((length) => new Float64Array(length));
