export * from "./listPolicies.ts";
export * from "./publishPolicy.ts";
export * from "./readPolicyInForce.ts";
export * from "./listRefusals.ts";
export * from "./readmitItem.ts";
export * from "./refuseItem.ts";
export * from "./ensureFirstPolicy.ts";
export * from "./readLivePolicy.ts";
