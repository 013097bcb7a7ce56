import { figure } from "../../../components/figures.ts";
import type { PolicyChoices, PolicyScope } from "../../../trpc/answers.ts";

export type Scope = PolicyScope;
export type ScopeKind = Scope["kind"];

const names: Record<ScopeKind, string> = {
  everyone: "Everyone",
  market: "A market",
  cluster: "A taste cluster",
  listener: "One listener",
};

/** The kinds to choose from; one listener only where the policy is for one already. */
export function scopeKinds(scope: Scope): { value: ScopeKind; name: string }[] {
  const kinds: ScopeKind[] = ["everyone", "market", "cluster"];
  if (scope.kind === "listener") kinds.push("listener");
  return kinds.map((value) => ({ value, name: names[value] }));
}

/** The first scope of a kind; null where there is none, as without taste clusters. */
export function scopeOfKind(kind: ScopeKind, { markets, clusters }: PolicyChoices): Scope | null {
  if (kind === "everyone") return { kind };
  if (kind === "market") return markets[0] ? { kind, country: markets[0].country } : null;
  if (kind === "cluster") return clusters[0] ? { kind, cluster: clusters[0].cluster } : null;
  return null;
}

const countries = new Intl.DisplayNames("en-GB", { type: "region" });

/** A country by its ISO 3166 alpha-2 code. */
function countryName(country: string): string {
  try {
    return countries.of(country) ?? country;
  } catch {
    return country;
  }
}

interface ScopeChoices {
  label: string;
  value: string;
  options: { value: string; name: string; scope: Scope }[];
}

/** What there is to choose within a kind of scope; null where there is nothing to choose. */
export function choicesOfScope(scope: Scope, { markets, clusters }: PolicyChoices): ScopeChoices | null {
  if (scope.kind === "market") {
    const options = markets.map(({ country, listeners }) => ({
      value: country,
      name: `${countryName(country)}, ${figure(listeners)} listeners`,
      scope: { kind: "market" as const, country },
    }));
    return { label: "Market", value: scope.country, options };
  }
  if (scope.kind === "cluster") {
    const options = clusters.map(({ cluster, label }) => ({
      value: String(cluster),
      name: label,
      scope: { kind: "cluster" as const, cluster },
    }));
    return { label: "Taste cluster", value: String(scope.cluster), options };
  }
  return null;
}

/** A scope as people say it. */
export function scopeWords(scope: Scope, clusters: PolicyChoices["clusters"] = []): string {
  if (scope.kind === "market") return countryName(scope.country);
  if (scope.kind === "listener") return `Listener ${scope.listenerId}`;
  if (scope.kind === "everyone") return "Everyone";
  return clusters.find(({ cluster }) => cluster === scope.cluster)?.label ?? `Taste cluster ${scope.cluster}`;
}
