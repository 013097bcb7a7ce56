import type { PolicyScope } from "@segue/engine/decision";

/** A scope as a sentence calls it: "live for …". */
export function scopeWords(scope: PolicyScope): string {
  if (scope.kind === "market") return `market ${scope.country}`;
  if (scope.kind === "cluster") return `taste cluster ${scope.cluster}`;
  if (scope.kind === "listener") return `listener ${scope.listenerId}`;
  return "everyone";
}
