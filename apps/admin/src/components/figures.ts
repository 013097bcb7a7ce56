const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 3 });
const metric = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** 1,204 */
export function figure(value: number): string {
  return whole.format(value);
}

/** 2.04m, 184k: for places where the last digits say nothing */
export function shortFigure(value: number): string {
  return short.format(value);
}

/** a measured quantity to three digits: 6.24, 0.213 */
export function measured(value: number): string {
  return metric.format(value);
}

/** a dial position, always two digits: 0.35 */
export function dialFigure(dial: number): string {
  return dial.toFixed(2);
}

/** a share of a whole, 0–1, in percent: 12.5 %, 4.0 % */
export function shareFigure(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
