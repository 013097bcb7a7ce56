import type { Tone } from "./charts/tones.ts";

/** The bands of artists by the size of their audience, the smallest first, each in its own colour. */
export const bands = [
  { band: "emerging", name: "Emerging", tone: "tide" },
  { band: "independent", name: "Independent", tone: "good" },
  { band: "established", name: "Established", tone: "ember" },
  { band: "superstar", name: "Superstar", tone: "muted" },
] as const satisfies { band: string; name: string; tone: Tone }[];

export type Band = (typeof bands)[number]["band"];

/** A band as people say it. */
export function bandName(band: Band): string {
  return bands.find((one) => one.band === band)?.name ?? band;
}
