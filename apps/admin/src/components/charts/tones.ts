const tones = {
  ember: { colour: "var(--ember)", dash: undefined },
  tide: { colour: "var(--tide)", dash: "7 4" },
  good: { colour: "var(--good)", dash: "2 4" },
  muted: { colour: "var(--muted)", dash: "10 3 2 3" },
  danger: { colour: "var(--danger)", dash: "5 2" },
} as const;

/** Colours that hold on both schemes; each has a stroke of its own too, so that lines differ without colour. */
export type Tone = keyof typeof tones;

const order = ["ember", "tide", "good", "muted", "danger"] as const;

/** The look of a series: its own tone, or the next in order. */
export function toneOf(tone: Tone | undefined, index: number): (typeof tones)[Tone] {
  return tones[tone ?? order[index % order.length] ?? "ember"];
}
