/** A phone and a desk: what a listener does must go on both. */
export const viewports = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;
