/** For whom a policy holds. */
export type PolicyScope =
  | { kind: "everyone" }
  /** ISO 3166 alpha-2 */
  | { kind: "market"; country: string }
  /** number of the taste cluster that her taste is nearest to */
  | { kind: "cluster"; cluster: number }
  /** one listener */
  | { kind: "listener"; listenerId: number };

/** A scope in the two words that it is stored by. */
export interface StoredScope {
  scopeKind: PolicyScope["kind"];
  scopeValue: string;
}

/** The two words of a scope; `scopeOf` reads them back. */
export function storedScope(scope: PolicyScope): StoredScope {
  if (scope.kind === "market") return { scopeKind: "market", scopeValue: scope.country };
  if (scope.kind === "cluster") return { scopeKind: "cluster", scopeValue: String(scope.cluster) };
  if (scope.kind === "listener") return { scopeKind: "listener", scopeValue: String(scope.listenerId) };
  return { scopeKind: "everyone", scopeValue: "" };
}

/** The scope of two words as they are stored. */
export function scopeOf({ scopeKind, scopeValue }: StoredScope): PolicyScope {
  if (scopeKind === "market") return { kind: "market", country: scopeValue };
  if (scopeKind === "cluster") return { kind: "cluster", cluster: Number(scopeValue) };
  if (scopeKind === "listener") return { kind: "listener", listenerId: Number(scopeValue) };
  return { kind: "everyone" };
}

/** Whom a policy is chosen for. */
export interface ScopedListener {
  listenerId: number;
  country: string | null;
  /** null while nothing is known of her taste */
  cluster: number | null;
}

/** The narrowest first: what is said of one listener is stronger than what is said of her country. */
const kinds: readonly PolicyScope["kind"][] = ["listener", "cluster", "market", "everyone"];

/** The scopes that a listener is in, the narrowest first. */
export function scopesOf({ listenerId, country, cluster }: ScopedListener): StoredScope[] {
  const values = {
    listener: String(listenerId),
    cluster: cluster?.toString(),
    market: country ?? undefined,
    everyone: "",
  };
  return kinds.flatMap((scopeKind) => {
    const scopeValue = values[scopeKind];
    return scopeValue === undefined ? [] : [{ scopeKind, scopeValue }];
  });
}
