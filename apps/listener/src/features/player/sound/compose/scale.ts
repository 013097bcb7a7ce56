/** Semitones above the tonic, ascending. */
export type Scale = readonly number[];

export type Colour = "plain" | "blues" | "dark" | "modal";

const scales: Record<Colour, Record<"major" | "minor", Scale>> = {
  plain: { major: [0, 2, 4, 5, 7, 9, 11], minor: [0, 2, 3, 5, 7, 8, 10] },
  // Mixolydian and Dorian: the flat seventh of blues and funk.
  blues: { major: [0, 2, 4, 5, 7, 9, 10], minor: [0, 2, 3, 5, 7, 9, 10] },
  dark: { major: [0, 2, 3, 5, 7, 8, 10], minor: [0, 1, 3, 5, 7, 8, 10] },
  modal: { major: [0, 2, 4, 6, 7, 9, 11], minor: [0, 2, 3, 5, 7, 9, 10] },
};

export function scaleOf(colour: Colour, mode: "major" | "minor"): Scale {
  return scales[colour][mode];
}

/** Semitones above the tonic of a scale step; 7 is the octave, −1 the step below the tonic. */
export function semitonesOf(scale: Scale, step: number): number {
  const octave = Math.floor(step / scale.length);
  return 12 * octave + scale[step - octave * scale.length];
}

/** Brings a pitch by octaves to within six semitones of another. */
export function nearTo(midi: number, centre: number): number {
  return midi - 12 * Math.round((midi - centre) / 12);
}
