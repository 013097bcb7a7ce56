import type { HomeMode, LivePolicy, NewHome, NewSlate } from "@segue/db";
import { rankingFeatureCount, rankingSchemaHash, type ListenerId } from "@segue/engine/data";
import { cardTrace, encodeSlatePool, type ComposedShelf } from "@segue/engine/decision";
import type { Enrolment } from "@segue/engine/value";
import type { DecidedHome } from "./decideHome.ts";
import type { HomeHead } from "./homeView.ts";

/** A Home as it is recorded, but for how long it took. */
export type HomeRecord = Omit<NewHome, "latencyMicros">;

export interface RecordFacts {
  listenerId: ListenerId;
  policy: LivePolicy;
  decided: DecidedHome;
  mode: HomeMode;
  enrolment: Enrolment | null;
}

/** What is kept of a Home: every card with its source, score, propensity, what the ranker was given and what led to its place. */
export function homeRecord(head: HomeHead, facts: RecordFacts): HomeRecord {
  const { listenerId, policy, decided, mode, enrolment } = facts;
  return {
    id: head.id,
    listenerId,
    servedAt: head.servedAt,
    policyVersionId: policy.version,
    modelVersions: Object.fromEntries(head.models.map(({ name, version }) => [name, version])),
    requestedDial: decided.dial.requested,
    appliedDial: decided.dial.applied,
    localHour: head.localHour,
    schemaHash: decided.vector.schemaHash,
    vector: decided.vector.values,
    mode,
    cardSchemaHash: decided.foretold ? rankingSchemaHash : null,
    enrolment: enrolment && { experimentId: enrolment.experimentId, arm: enrolment.arm },
    slates: decided.shelves.map((shelf, index) => slateOf(shelf, head.shelves[index], decided)),
  };
}

function slateOf(
  { kind, entries, propensity, pool }: ComposedShelf,
  shelf: HomeHead["shelves"][number] | undefined,
  { foretold }: DecidedHome,
): NewSlate {
  if (!shelf) throw new Error(`shelf ${kind} was decided and is not in the head`);
  return {
    id: shelf.slateId,
    shelf: kind,
    title: shelf.title,
    itemIds: entries.map(({ candidate }) => candidate.itemId),
    sources: entries.map(({ candidate }) => candidate.source),
    scores: entries.map(({ utility }) => utility),
    propensities: entries.map((entry) => entry.propensity),
    cardVectors: foretold && vectorsOf(entries, foretold),
    traces: entries.map((entry) => cardTrace(entry, foretold?.get(entry.candidate.itemId))),
    pool: pool && encodeSlatePool(pool),
    orderPropensity: propensity,
  };
}

/** What the ranker was given for each card; nothing but NaN where it was not asked. */
function vectorsOf(entries: ComposedShelf["entries"], foretold: NonNullable<DecidedHome["foretold"]>): Float32Array {
  const vectors = new Float32Array(entries.length * rankingFeatureCount).fill(Number.NaN);
  for (const [at, { candidate }] of entries.entries()) {
    const row = foretold.get(candidate.itemId)?.row;
    if (row) vectors.set(row, at * rankingFeatureCount);
  }
  return vectors;
}
