import type { PolicyScope, StoredScope } from "@segue/engine/decision";

/** A scope as the two columns that keep it. */
export function scopeColumns(scope: PolicyScope): StoredScope {
  if (scope.kind === "everyone") return { scopeKind: "everyone", scopeValue: "" };
  if (scope.kind === "market") return { scopeKind: "market", scopeValue: scope.country };
  const value = scope.kind === "cluster" ? scope.cluster : scope.listenerId;
  return { scopeKind: scope.kind, scopeValue: String(value) };
}

/** The scope that two columns keep. */
export function scopeOfColumns({ scopeKind, scopeValue }: StoredScope): PolicyScope {
  if (scopeKind === "everyone") return { kind: "everyone" };
  if (scopeKind === "market") return { kind: "market", country: scopeValue };
  if (scopeKind === "cluster") return { kind: "cluster", cluster: Number(scopeValue) };
  return { kind: "listener", listenerId: Number(scopeValue) };
}
