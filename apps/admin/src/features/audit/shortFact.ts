const checksum = /^[0-9a-f]{32,}$/u;

/** A fact as the table shows it: of a checksum its first twelve digits, as everywhere on the console; the export has it whole. */
export function shortFact(text: string): string {
  return checksum.test(text) ? `${text.slice(0, 12)}…` : text;
}
