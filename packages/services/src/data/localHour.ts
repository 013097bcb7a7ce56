const quarterMs = 900_000;
/** quarters of an hour kept before the memory starts anew; a year has 35,040 */
const maxRemembered = 100_000;

const clocks = new Map<string, Intl.DateTimeFormat>();
const remembered = new Map<string, number>();

/** True for an IANA zone that this runtime knows, such as Europe/Madrid. */
export function isZone(zone: string): boolean {
  // The runtime would also take a fixed offset such as +02:00, which knows no summer.
  if (!/^[A-Za-z]/u.test(zone)) return false;
  try {
    return clockOf(zone).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/**
 * The hour, 0–23, that the clocks of a zone show at an instant (milliseconds since 1970 UTC). Offsets change at quarters of an
 * hour at the finest, so the answer is kept per quarter.
 *
 * @throws RangeError when the zone is unknown
 */
export function localHour(instant: number, zone: string): number {
  const quarter = Math.floor(instant / quarterMs);
  const key = `${zone} ${quarter}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const hour = Number(clockOf(zone).format(quarter * quarterMs));
  if (remembered.size >= maxRemembered) remembered.clear();
  remembered.set(key, hour);
  return hour;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" });
  clocks.set(zone, clock);
  return clock;
}
