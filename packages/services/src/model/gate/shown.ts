/** A number as the gate says it: four digits. */
export const shown = (value: number | undefined): string =>
  value === undefined ? "nothing" : String(Number(value.toPrecision(4)));
