export * from "./listPolicies.ts";
export * from "./publishPolicy.ts";
export * from "./readPolicyInForce.ts";
export * from "./ensureFirstPolicy.ts";
export * from "./readLivePolicy.ts";
