const units = [
  { name: "day", ms: 86_400_000 },
  { name: "hour", ms: 3_600_000 },
  { name: "minute", ms: 60_000 },
];

/** How long ago something was, in whole units, milliseconds. */
export function ageWords(ageMs: number): string {
  const unit = units.find(({ ms }) => ageMs >= ms);
  if (!unit) return "a moment ago";
  const count = Math.floor(ageMs / unit.ms);
  return `${count} ${unit.name}${count === 1 ? "" : "s"} ago`;
}
