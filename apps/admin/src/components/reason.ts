export const reasonLength = { min: 3, max: 500 };

/** What keeps a reason from standing in the record; null when it may. */
export function reasonProblem(reason: string): string | null {
  const { length } = reason.trim();
  if (length < reasonLength.min) return "Say why, in at least 3 characters. It stays in the record.";
  if (length > reasonLength.max) return `${length} characters; at most ${reasonLength.max} fit.`;
  return null;
}
