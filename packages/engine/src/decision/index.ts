export * from "./authorDecay.ts";
export * from "./composeHome.ts";
export * from "./composeShelf.ts";
export * from "./effectiveDial.ts";
export * from "./familiarity.ts";
export * from "./samplePlackettLuce.ts";
export * from "./shelfKind.ts";
export * from "./utility.ts";
