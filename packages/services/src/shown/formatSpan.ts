/** Milliseconds in words, two units at most, and seconds only where they count, below ten minutes: 48 s, 3 min 5 s, 42 min, 1 h 2 min. */
export function formatSpan(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 600) return pair({ value: Math.floor(seconds / 60), unit: "min" }, { value: seconds % 60, unit: "s" });
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return pair({ value: Math.floor(minutes / 60), unit: "h" }, { value: minutes % 60, unit: "min" });
}

interface Amount {
  value: number;
  unit: string;
}

function pair(first: Amount, second: Amount): string {
  const words = `${first.value} ${first.unit}`;
  return second.value === 0 ? words : `${words} ${second.value} ${second.unit}`;
}
