/** The place of an IANA zone, as people write it: "America/New_York" is New York. */
export function placeOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
