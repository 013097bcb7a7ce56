import type { Palette } from "./palette.ts";
import type { CoverSubject } from "./subject.ts";

const gloss = `<linearGradient id="g" x1="1" y1="0" x2="0" y2="1"><stop stop-color="#fff" stop-opacity=".14"/><stop offset=".6" stop-color="#fff" stop-opacity="0"/></linearGradient><rect width="200" height="200" fill="url(#g)"/>`;

/** Sets the picture into what the thing is: a book has a spine, a show is broadcast, a playlist is a stack. */
export function kindFrame(kind: CoverSubject["kind"], palette: Palette, picture: string): string {
  if (kind === "book") {
    const spine = `<path d="M0 0H16V200H0Z" fill="#000" fill-opacity=".34"/><path d="M16 0H19V200H16Z" fill="#fff" fill-opacity=".16"/>`;
    const label = `<rect x="48" y="30" width="112" height="52" rx="3" fill="${palette.spark}"/><path d="M64 50H144M78 63H130" stroke="${palette.ground}" stroke-width="5"/>`;
    return picture + label + spine;
  }
  if (kind === "show" || kind === "episode") {
    const inset = `<clipPath id="i"><rect x="26" y="26" width="148" height="148" rx="${kind === "show" ? 74 : 26}"/></clipPath>`;
    const rings = `<g fill="none" stroke="${palette.light}" stroke-width="3"><rect x="14" y="14" width="172" height="172" rx="${kind === "show" ? 86 : 36}" stroke-opacity=".7"/><rect x="3" y="3" width="194" height="194" rx="${kind === "show" ? 97 : 46}" stroke-opacity=".3"/></g>`;
    return `${inset}<rect width="200" height="200" fill="${palette.deep}"/>${rings}<g clip-path="url(#i)"><rect width="200" height="200" fill="${palette.ground}"/>${picture}</g>`;
  }
  if (kind === "playlist") {
    const sheet = `<clipPath id="i"><rect x="18" y="40" width="164" height="160" rx="12"/></clipPath>`;
    return `${sheet}<rect x="46" y="12" width="108" height="60" rx="10" fill="${palette.body}" fill-opacity=".55"/><rect x="32" y="25" width="136" height="60" rx="11" fill="${palette.light}" fill-opacity=".8"/><g clip-path="url(#i)"><rect width="200" height="200" fill="${palette.ground}"/>${picture}${gloss}</g>`;
  }
  return picture + gloss;
}
