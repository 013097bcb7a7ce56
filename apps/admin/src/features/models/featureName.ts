/** A feature's name as words: "creatorDaysSince" is "creator days since", "skipShare30d" is "skip share, 30 d". */
export function featureName(name: string): string {
  return name
    .replace(/(\d+)d$/u, ", $1 d")
    .replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(" ,", ",");
}
