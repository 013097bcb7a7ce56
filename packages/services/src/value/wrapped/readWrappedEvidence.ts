import { readWrappedLog, type WrappedLog } from "@segue/db";
import { type CountedListen, countListens } from "@segue/engine/value";
import { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireListener } from "../../governance/requireListener.ts";
import { wrappedYear } from "./readWrapped.ts";
import { dayStories } from "../stories/dayStories.ts";
import { type EditionMaking, isoDay } from "./makeEdition.ts";
import { listensBehind, type StoryClaim, wrappedClaim } from "./wrappedClaim.ts";
import { readWrappedCatalogue } from "./wrappedCatalogue.ts";
import { readNames } from "./wrappedNames.ts";
import type { NamedItem } from "./wrappedView.ts";

const pageSize = 50;

export const wrappedEvidenceInput = z.object({
  year: wrappedYear,
  claim: wrappedClaim,
  /** place of the first listen that is wanted, as in `next` */
  from: z.int({ error: "must be a place, as in next" }).min(0).default(0),
});

/** A listen as evidence shows it. */
export interface EvidenceListen extends NamedItem {
  id: string;
  /** on her own clock: ISO date and time without a zone, such as 2026-03-14T21:05 */
  localTime: string;
  heardMs: number;
  /** whether the source said how much was heard; if not, the item's length stands in */
  isMeasured: boolean;
}

export interface WrappedEvidence {
  /** how many listens there are, and their sound: the number that was asked about */
  listens: number;
  heardMs: number;
  rows: EvidenceListen[];
  /** place of the next one; null at the end */
  next: number | null;
}

/** The listens behind a number of the signed-in listener's year, the first ones first. */
export async function readWrappedEvidence({
  ctx,
  input: { year, claim, from },
}: {
  ctx: ServiceContext;
  input: z.infer<typeof wrappedEvidenceInput>;
}): Promise<WrappedEvidence> {
  const { listenerId } = requireListener(ctx);
  const [log, material] = await Promise.all([readWrappedLog(ctx.db, listenerId), readWrappedCatalogue(ctx)]);
  if (!log) throw new ServiceError("notFound", "This listener is not there any more: sign in again.");
  const listens =
    claim.about === "story"
      ? await listensOfStory(ctx, log, { ...claim, year, at: ctx.clock(), material })
      : listensBehind(claim, {
          ever: countListens(log.plays, material.itemOf).listens,
          year,
          clusterOf: material.clusterOf,
        });
  const shown = listens.slice(from, from + pageSize);
  const nameOf = await readNames(ctx, [...new Set(shown.map(({ itemId }) => itemId))]);
  return {
    listens: listens.length,
    heardMs: listens.reduce((sum, { heardMs }) => sum + heardMs, 0),
    rows: shown.map((listen) => Object.assign(nameOf(listen.itemId), evidenceOf(listen))),
    next: from + pageSize < listens.length ? from + pageSize : null,
  };
}

/** The listens that prove a day that stood out, or a sentence of its story; none where it does not, or no longer. */
async function listensOfStory(
  ctx: ServiceContext,
  log: WrappedLog,
  { day, sentence, ...making }: StoryClaim & EditionMaking,
): Promise<CountedListen[]> {
  const { days, listens } = await dayStories(ctx, log, making);
  const told = days.find((one) => isoDay(one.day.day) === day);
  const proven = sentence === undefined ? null : new Set(told?.story?.sentences[sentence]?.evidence);
  const ids = told?.day.evidence.filter((id) => !proven || proven.size === 0 || proven.has(id)) ?? [];
  return ids.flatMap((id) => listens.get(id) ?? []);
}

function evidenceOf({ id, startedAt, offsetMs, heardMs, isMeasured }: CountedListen) {
  return { id, localTime: new Date(startedAt + offsetMs).toISOString().slice(0, 16), heardMs, isMeasured };
}
