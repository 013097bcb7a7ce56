import { normalQuantile } from "../../math/index.ts";

/** Of all experiments without a difference, the share that may ever seem to have one. */
const alpha = 0.05;
/** Chance that a difference as large as planned is found. */
const power = 0.8;

/** Information (1 / variance of the difference) that one look at a planned moment would want to find `effect`. */
export function fixedInformation(effect: number): number {
  return ((normalQuantile(1 - alpha / 2) + normalQuantile(power)) / effect) ** 2;
}

/** η of the mixture: fixed by the plan alone, so that the interval is narrowest about where the planned effect would be found. */
function mixtureOf(effect: number): number {
  const level = -2 * Math.log(alpha);
  return fixedInformation(effect) / (level + Math.log(level + 1));
}

/**
 * Half the width of an interval that holds the truth at every look at once with chance 1 − α, however often and whenever one looks: the
 * normal mixture of Robbins (1970) over the information so far, √((I + η) ln((I + η) / (η α²))) / I (Howard, Ramdas, McAuliffe, Sekhon 2021;
 * asymptotic for estimates, Waudby-Smith et al. 2024).
 *
 * @param variance of the difference now, > 0
 * @param effect that was planned for, on the same scale, > 0
 */
export function sequenceHalfWidth(variance: number, effect: number): number {
  const information = 1 / variance;
  const mixture = mixtureOf(effect);
  const grown = information + mixture;
  return Math.sqrt(grown * Math.log(grown / (mixture * alpha ** 2))) / information;
}

/** Information after which an effect as large as planned has been found with chance `power` although one looked all the time. */
export function sequentialInformation(effect: number): number {
  const found = normalQuantile(power);
  let low = fixedInformation(effect);
  let high = 100 * low;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (sequenceHalfWidth(1 / middle, effect) + found / Math.sqrt(middle) > effect) low = middle;
    else high = middle;
  }
  return high;
}
