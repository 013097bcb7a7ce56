import {
  keepPreparedHome,
  readPreparedHome,
  readServedListener,
  type LivePolicy,
  type NewSlate,
  type ServedListener,
} from "@segue/db";
import type { ListenerId } from "@segue/engine/data";
import { tasteClusterOf } from "@segue/engine/prediction";
import type { ServiceContext } from "../context.ts";
import { localHour } from "../data/localHour.ts";
import type { ComposedHome } from "./composedHome.ts";
import { currentModels } from "./currentModels.ts";
import type { HomeRecord } from "./homeRecord.ts";
import type { HomeView } from "./homeView.ts";
import { idsAt } from "./idsAt.ts";
import { versionOf } from "./servedPolicy.ts";
import { greetingAt } from "./wording.ts";

/** A slate whose bytes travel as text. */
type StoredSlate = Omit<NewSlate, "cardVectors" | "pool"> & { vectors: string | null; drawnFrom: string | null };

interface StoredHome {
  /** her stamps, and what she had said of herself, when it was composed */
  logStamp: number;
  disownedStamp: string;
  said: string;
  /** her taste cluster, and what the policy that served her had beside its content */
  cluster: number | null;
  control: string;
  view: Omit<HomeView, "servedAt">;
  record: Omit<HomeRecord, "servedAt" | "slates"> & { slates: StoredSlate[] };
}

/** Keeps a Home that was composed, to be handed out later. */
export async function keepHome(
  ctx: ServiceContext,
  listenerId: ListenerId,
  { show, record, known }: ComposedHome,
): Promise<void> {
  const view = show();
  const { logStamp, disownedStamp } = known.listener;
  const { models } = await currentModels(ctx);
  const cluster = tasteClusterOf(known.taste, models);
  const content: StoredHome = {
    logStamp,
    disownedStamp,
    said: saidBy(known.listener),
    cluster,
    control: controlOf(versionOf(known, cluster)?.policy),
    view,
    record: { ...record, slates: record.slates.map(storedSlate) },
  };
  const { policyVersionId, modelVersions } = record;
  await keepPreparedHome(ctx.db, listenerId, { preparedAt: view.servedAt, policyVersionId, modelVersions, content });
}

/** What she refuses, picked, removed and set: said while a Home was being composed, it would otherwise be missed by it. */
function saidBy({ refusals, picks, removals, dials }: ServedListener): string {
  const lists = [refusals, removals].map((list: readonly object[]) =>
    list.map((one) => JSON.stringify(one)).toSorted(),
  );
  return JSON.stringify([lists, picks, Object.entries(dials).toSorted(([left], [right]) => (left < right ? -1 : 1))]);
}

/** What the exposure controller adds at present: each of its steps makes another Home. */
function controlOf(policy: LivePolicy | undefined): string {
  return JSON.stringify(Object.entries(policy?.bonuses ?? {}).toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

/** Whether a Home was made for the side of the experiment that she is on now. */
function isSameSide(kept: HomeRecord["enrolment"], now: HomeRecord["enrolment"]): boolean {
  return kept?.experimentId === now?.experimentId && kept?.arm === now?.arm;
}

/** A Home from the store, as it is handed out now. */
export interface TakenHome extends Pick<ComposedHome, "record" | "show"> {
  /** milliseconds since it was composed */
  ageMs: number;
}

/**
 * The Home that was composed for a listener beforehand, under new ids, greeting her by the hour that it is now. null when there is none, when she
 * did anything since, when her profile is off, when the policy that serves her, its bonuses or a model is another one by now, or when one
 * stands in for another.
 */
export async function takeHome(ctx: ServiceContext, listenerId: ListenerId): Promise<TakenHome | null> {
  const [listener, stored, live] = await Promise.all([
    readServedListener(ctx.db, listenerId),
    readPreparedHome(ctx.db, listenerId),
    currentModels(ctx),
  ]);
  if (!listener || !stored || !listener.personalised) return null;
  const content = stored.content as StoredHome;
  const serving = versionOf({ listener, listenerId }, content.cluster);
  const policy = serving?.policy;
  const isSame =
    !live.wanting &&
    content.logStamp === listener.logStamp &&
    content.disownedStamp === listener.disownedStamp &&
    content.said === saidBy(listener) &&
    stored.policyVersionId === policy?.version &&
    content.control === controlOf(policy) &&
    isSameSide(content.record.enrolment, serving?.enrolment) &&
    live.versions.length === Object.keys(stored.modelVersions).length &&
    live.versions.every(({ name, version }) => stored.modelVersions[name] === version);
  if (!isSame) return null;
  const servedAt = ctx.clock();
  const hour = localHour(servedAt.getTime(), listener.zone);
  const ageMs = servedAt.getTime() - stored.preparedAt.getTime();
  return { ...handedOut(content, servedAt, hour), ageMs };
}

function handedOut({ view, record }: StoredHome, servedAt: Date, hour: number): Omit<TakenHome, "ageMs"> {
  const newId = idsAt(servedAt.getTime());
  const id = newId();
  const shelves = view.shelves.map((shelf) => Object.assign({}, shelf, { slateId: newId() }));
  const slates = record.slates.map((slate, at) => slateAgain(slate, shelves[at]?.slateId ?? newId()));
  const now = { id, servedAt, localHour: hour };
  return {
    show: () => ({ ...view, ...now, greeting: greetingAt(hour), shelves }),
    record: { ...record, ...now, mode: "batch", slates },
  };
}

function storedSlate({ cardVectors, pool, ...slate }: NewSlate): StoredSlate {
  return Object.assign(slate, { vectors: cardVectors && asText(cardVectors), drawnFrom: pool && asText(pool) });
}

function slateAgain({ vectors, drawnFrom, ...slate }: StoredSlate, id: string): NewSlate {
  const cardVectors = vectors === null ? null : new Float32Array(bytesOf(vectors).buffer);
  return { ...slate, id, cardVectors, pool: drawnFrom === null ? null : bytesOf(drawnFrom) };
}

function asText({ buffer, byteOffset, byteLength }: Float32Array | Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("base64");
}

/** Of a buffer of their own, so that they may be read as numbers. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, "base64"));
}
