export * from "./listPolicies.ts";
export * from "./publishPolicy.ts";
