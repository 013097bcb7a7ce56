import { isDeepStrictEqual } from "node:util";
import type { Policy } from "@segue/engine/decision";

/** Three states of a policy: what a draft was begun from, what is live now, and what the draft says. */
export interface PolicyMerge {
  base: Policy;
  live: Policy;
  own: Policy;
}

/** What the draft changed, over what is live now: a field that both changed stays the draft's. */
export function mergePolicies({ base, live, own }: PolicyMerge): Policy {
  return merged(base, live, own) as Policy;
}

function merged(base: unknown, live: unknown, own: unknown): unknown {
  if (isDeepStrictEqual(own, base)) return live;
  if (isDeepStrictEqual(live, base) || !isTable(base) || !isTable(live) || !isTable(own)) return own;
  const fields = [...new Set([...Object.keys(live), ...Object.keys(own)])];
  const values = fields.map((field) => [field, merged(base[field], live[field], own[field])] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
