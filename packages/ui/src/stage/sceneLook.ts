import { oklchHex } from "../cover/colour.ts";

/** Custom properties of the design tokens, for everything inside an element. */
export type SceneLook = Record<`--${string}`, string>;

/** Grounds between red and lime are warm: a peach would drown on them, so what stands out turns to yellow. */
function isWarm(hue: number): boolean {
  return hue >= 330 || hue < 110;
}

/** The lightest tone of a scene's picture, so that words can stand on it. */
export const sceneLightest = 0.47;

/** A deep ground of one hue, with tokens that can be read on it in whatever scheme the page is. @param hue degrees, 0 … 360 */
export function sceneLook(hue: number): SceneLook {
  const tone = (lightness: number, chroma: number, turned = 0): string => oklchHex(lightness, chroma, hue + turned);
  const accent = isWarm(hue) ? 88 : 58;
  return {
    "--ground": tone(0.25, 0.08),
    "--surface": tone(0.28, 0.08),
    "--raised": tone(0.31, 0.08),
    "--hover": tone(0.36, 0.08),
    "--line": tone(0.42, 0.07),
    "--line-strong": tone(0.75, 0.06),
    "--track": tone(0.45, 0.07),
    "--fg": tone(0.98, 0.012),
    "--muted": tone(0.92, 0.03),
    "--faint": tone(0.89, 0.035),
    "--ember": oklchHex(0.89, 0.115, accent),
    "--ember-strong": oklchHex(0.93, 0.08, accent),
    "--on-ember": oklchHex(0.2, 0.05, accent),
    "--tide": tone(0.91, 0.07, 140),
    "--on-tide": tone(0.2, 0.05, 140),
    "--focus": oklchHex(0.97, 0.03, accent),
  };
}
