const words = new Map<string, string>(
  Object.entries({
    approvedBy: "approved by",
    basedOn: "begun from policy",
    submittedBy: "sent to review by",
    inForce: "in force",
    live: "live policy then",
    restores: "brings back policy",
    replaces: "takes the place of policy",
    maySignIn: "may sign in",
    isPaused: "paused",
    percent: "share of listeners, %",
    revision: "edition of the draft",
    shelfOrder: "shelves in order",
    approvedRevision: "approved edition",
    temperature: "exploration",
    shelfTemperature: "chance in the shelves' order",
    costWeight: "cost weight",
    dialMin: "lowest dial",
    dialMax: "highest dial",
    floorGain: "speed of lifting",
    genreCalibration: "genre calibration",
    maxPerArtist: "cards of one artist",
    opennessWeight: "openness weight",
    daypartShift: "shift of the dial",
    daysBeforeRepeat: "days before a repeat",
    artistInARow: "one artist in a row",
  }),
);

const values = new Map<string, string>(
  Object.entries({
    null: "none",
    true: "yes",
    false: "no",
    inReview: "in review",
    productManager: "product manager",
    mlEngineer: "ML engineer",
  }),
);

/** A fact's name as people say it: `policy equity emerging floor` stays, `approvedBy` is "approved by". */
export function factName(fact: string): string {
  return fact
    .split(" ")
    .map((part) => words.get(part) ?? part)
    .join(" ");
}

/** A fact's value as people say it: null is "none", true "yes". */
export function factValue(value: string): string {
  return values.get(value) ?? value;
}
