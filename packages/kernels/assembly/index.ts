export * from "./gram";
