import { ServiceError } from "../../context.ts";
import type { EstimateSegment } from "./estimateView.ts";
import { evidenceDays, type SlateEvidence } from "./slateEvidence.ts";

/** What there is to choose from, each with its listeners, largest first. */
export interface EstimateSegments {
  markets: { country: string; listeners: number }[];
  clusters: { cluster: number; label: string; listeners: number }[];
  bands: { band: string; listeners: number }[];
}

/** The segments that somebody of the log is in. */
export function segmentsOf({ countries, clusters, bands, clusterLabel }: SlateEvidence): EstimateSegments {
  return {
    markets: countsOf(countries).map(([country, listeners]) => ({ country, listeners })),
    clusters: countsOf(clusters).map(([cluster, listeners]) => ({ cluster, label: clusterLabel(cluster), listeners })),
    bands: countsOf(bands).map(([band, listeners]) => ({ band, listeners })),
  };
}

function countsOf<Value>(values: readonly (Value | null)[]): [value: Value, listeners: number][] {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((left, right) => right[1] - left[1]);
}

/**
 * By listener of the log 1 where she is in a segment; undefined for everyone.
 *
 * @throws ServiceError invalid for a segment without anybody, with those that have somebody
 */
export function membersOf(evidence: SlateEvidence, segment: EstimateSegment): Uint8Array | undefined {
  if (segment.kind === "everyone") return undefined;
  const members = Uint8Array.from(evidence.log.listenerIds, (_, number) => (isIn(evidence, number, segment) ? 1 : 0));
  if (members.includes(1)) return members;
  const { markets, clusters, bands } = segmentsOf(evidence);
  const others = {
    market: markets.map(({ country }) => country),
    cluster: clusters.map(({ cluster, label }) => `${cluster} (${label})`),
    band: bands.map(({ band }) => band),
  }[segment.kind];
  const otherwise = others.length > 0 ? `choose ${others.slice(0, 12).join(", ")}, or everyone` : "choose everyone";
  throw new ServiceError(
    "invalid",
    `segment: nobody of ${nameOf(segment)} was served a shelf with its pool in the last ${evidenceDays} days: ${otherwise}`,
    "segment",
  );
}

type Named = Exclude<EstimateSegment, { kind: "everyone" }>;

function isIn({ countries, clusters, bands }: SlateEvidence, number: number, segment: Named): boolean {
  if (segment.kind === "market") return countries[number] === segment.country;
  if (segment.kind === "cluster") return clusters[number] === segment.cluster;
  return bands[number] === segment.band;
}

function nameOf(segment: Named): string {
  if (segment.kind === "market") return `the market ${segment.country}`;
  return segment.kind === "cluster" ? `the taste cluster ${segment.cluster}` : `who knows ${segment.band} artists most`;
}
