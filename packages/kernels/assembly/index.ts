export * from "./gram";
export * from "./eigen";
