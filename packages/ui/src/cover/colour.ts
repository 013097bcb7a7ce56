/** Ottosson's OKLab to linear sRGB (https://bottosson.github.io/posts/oklab/). */
function linearRgb(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function channel(linear: number): string {
  const clamped = Math.min(1, Math.max(0, linear));
  const encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, "0");
}

/**
 * The sRGB colour nearest to an OKLCH one, as `#rrggbb`; chroma shrinks until the colour exists on an sRGB screen.
 *
 * @param lightness 0 … 1
 * @param chroma 0 … about 0.37
 * @param hue degrees, any number
 */
export function oklchHex(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  for (let held = chroma; ; held -= 0.01) {
    const shown = Math.max(0, held);
    const rgb = linearRgb(lightness, shown * Math.cos(angle), shown * Math.sin(angle));
    if (shown === 0 || rgb.every((value) => value > -0.0005 && value < 1.0005)) return `#${rgb.map(channel).join("")}`;
  }
}
