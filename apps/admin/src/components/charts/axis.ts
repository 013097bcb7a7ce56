import { shortFigure } from "../figures.ts";

export interface Axis {
  name: string;
  unit?: string;
  /** how its ticks and the tooltip's numbers are written; short figures when absent */
  format?: (value: number) => string;
  /** from where to where; from the data when absent, with 0 in it for bars */
  domain?: [number, number];
}

/** "Discovery share (%)" */
export function axisTitle({ name, unit }: Axis): string {
  return unit === undefined ? name : `${name} (${unit})`;
}

/** How the axis writes a number. */
export function axisFormat({ format }: Axis): (value: number) => string {
  return format ?? shortFigure;
}
