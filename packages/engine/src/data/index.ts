export * from "./catalogue.ts";
export * from "./ids.ts";
export * from "./interaction.ts";
export * from "./item.ts";
export * from "./matchKey.ts";
export * from "./timeOrderedId.ts";
