const labels = new Map<string, string>(
  Object.entries({
    dial: "Dial",
    dialMin: "Lowest dial",
    dialMax: "Highest dial",
    opennessWeight: "Openness weight",
    floorGain: "Speed of lifting",
    costWeight: "Cost weight",
    genreCalibration: "Genre calibration",
    temperature: "Exploration",
    shelfTemperature: "Chance in the shelves' order",
    maxPerArtist: "Cards of one artist",
    artistInARow: "One artist in a row",
    daysBeforeRepeat: "Days before a repeat",
    shelfOrder: "Shelves",
    microsPerStream: "Rate",
    costs: "Costs",
    guardrails: "Guardrails",
    title: "Name",
    listenerId: "Listener",
    accountId: "Account",
    artistId: "Artist",
  }),
);

/** A call's field as its label on screen says it: `policy.dialMin` is "Lowest dial"; one without a label is told by its own word. */
export function fieldLabel(field: string): string {
  const words = field.split(".").filter((part) => !/^\d+$/u.test(part));
  const known = words.findLast((part) => labels.has(part));
  const plain = (words.at(-1) ?? field).replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return labels.get(known ?? "") ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
