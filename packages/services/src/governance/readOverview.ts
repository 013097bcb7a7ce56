import {
  readAuditPage,
  readCatalogueSize,
  readEventTotal,
  readHomeServing,
  readListeningValue,
  readLiveModels,
  readEveryonesVersion,
  readRecentEvents,
  readWaitingForPeople,
  type CatalogueSize,
  type HomeServing,
  type ListeningValue,
  type LiveModel,
  type PolicyVersionRecord,
  type RecentEvents,
  type WaitingForPeople,
} from "@segue/db";
import type { ServiceContext } from "../context.ts";
import { auditView, type AuditView } from "./listAudit.ts";
import { listIncidents, type IncidentView } from "./listIncidents.ts";
import { requireStaff } from "./requireStaff.ts";

export interface LiveModelView {
  name: string;
  version: number;
  trainedAt: Date;
  checksum: string;
  /** the numbers of the model card's metrics, by name */
  metrics: Record<string, number>;
}

export interface Overview extends CatalogueSize {
  at: Date;
  /** `totalEstimated`: large months come from the server's statistics; everything else is counted */
  events: RecentEvents & { total: number; totalEstimated: boolean };
  homes: HomeServing;
  models: LiveModelView[];
  /** what is wrong and waits to be seen to, the oldest first; then the latest that were resolved */
  incidents: IncidentView[];
  /** what stands still until somebody decides */
  waiting: WaitingForPeople;
  /** null before the first start has made one */
  policy: PolicyVersionRecord | null;
  /** the last 24 hours */
  value: ListeningValue;
  lastAudit: AuditView[];
  /** what the ids in it stand for, by id */
  auditNames: Record<string, string>;
}

/** The five steps of the loop as they are right now, cheap enough to ask for every few seconds. */
export async function readOverview({ ctx }: { ctx: ServiceContext }): Promise<Overview> {
  requireStaff(ctx);
  const at = ctx.clock();
  const [size, total, recent, homes, models, incidents, waiting, policy, value, audit] = await Promise.all([
    readCatalogueSize(ctx.db),
    readEventTotal(ctx.db),
    readRecentEvents(ctx.db, at),
    readHomeServing(ctx.db, at),
    readLiveModels(ctx.db),
    listIncidents({ ctx }),
    readWaitingForPeople(ctx.db),
    readEveryonesVersion(ctx.db),
    readListeningValue(ctx.db, at),
    readAuditPage(ctx.db, { limit: 5 }),
  ]);
  return {
    ...size,
    at,
    events: { ...recent, total: total.count, totalEstimated: total.estimated },
    homes,
    models: models.map(liveModelView),
    incidents,
    waiting,
    policy,
    value,
    lastAudit: audit.entries.map(auditView),
    auditNames: audit.names,
  };
}

function liveModelView({ name, version, trainedAt, checksum, card }: LiveModel): LiveModelView {
  return { name, version, trainedAt, checksum, metrics: metricsOf(card) };
}

function metricsOf(card: unknown): Record<string, number> {
  if (typeof card !== "object" || card === null || !("metrics" in card)) return {};
  const { metrics } = card;
  if (typeof metrics !== "object" || metrics === null) return {};
  return Object.fromEntries(Object.entries(metrics).filter(([, value]) => typeof value === "number"));
}
