import { insertHome, type HomeMode, type LivePolicy, type NewSlate } from "@segue/db";
import { rankingFeatureCount, rankingSchemaHash, timeOrderedId, type ListenerId } from "@segue/engine/data";
import { cardTrace, type ComposedShelf } from "@segue/engine/decision";
import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../context.ts";
import { readLivePolicy } from "../decision/readLivePolicy.ts";
import { requireListener } from "../governance/requireListener.ts";
import { currentModels } from "./currentModels.ts";
import { decideHome, type DecidedHome } from "./decideHome.ts";
import type { HomeView, ShelfView } from "./homeView.ts";
import { readListenerTaste } from "./listenerTaste.ts";
import { viewHome } from "./viewHome.ts";

/**
 * The signed-in listener's Home as of now, from her latest events, the models that are live and the policy in force, and
 * recorded as it is served: every card with its source, score and propensity, the vector, both dials, and how long it took.
 *
 * @throws ServiceError forbidden for anybody but a listener; notFound when she is gone
 */
export async function serveHome({ ctx }: { ctx: ServiceContext }): Promise<HomeView> {
  const startedAt = performance.now();
  const { listenerId } = requireListener(ctx);
  const [known, live] = await Promise.all([readListenerTaste(ctx, listenerId), currentModels(ctx)]);
  const policy = known.listener.policy ?? (await readLivePolicy({ ctx }));
  const decided = decideHome({ known, models: live.models, policy, random: ctx.random });
  const newId = (): string => timeOrderedId(known.at, randomBytes(10));
  const view = viewHome({ id: newId(), slateId: newId, known, decided, policy, models: live.versions });
  await recordHome(ctx, view, {
    listenerId,
    policy,
    decided,
    mode: known.listener.personalised ? "online" : "unprofiled",
    startedAt,
  });
  return view;
}

interface Served {
  listenerId: ListenerId;
  policy: LivePolicy;
  decided: DecidedHome;
  mode: HomeMode;
  /** of the performance clock */
  startedAt: number;
}

async function recordHome(ctx: ServiceContext, view: HomeView, served: Served): Promise<void> {
  const { decided, policy, listenerId, mode, startedAt } = served;
  await insertHome(ctx.db, {
    id: view.id,
    listenerId,
    servedAt: view.servedAt,
    policyVersionId: policy.version,
    modelVersions: Object.fromEntries(view.models.map(({ name, version }) => [name, version])),
    requestedDial: decided.dial.requested,
    appliedDial: decided.dial.applied,
    localHour: view.localHour,
    schemaHash: decided.vector.schemaHash,
    vector: decided.vector.values,
    latencyMicros: Math.round((performance.now() - startedAt) * 1_000),
    mode,
    cardSchemaHash: decided.foretold ? rankingSchemaHash : null,
    slates: decided.shelves.map((shelf, index) => slateOf(shelf, view.shelves[index], decided)),
  });
}

function slateOf(
  { kind, entries, propensity }: ComposedShelf,
  shelf: ShelfView | undefined,
  { foretold }: DecidedHome,
): NewSlate {
  if (!shelf) throw new Error(`shelf ${kind} was decided and is not in the view`);
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
