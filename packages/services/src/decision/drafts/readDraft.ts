import { readDraft as readRecord, readDrafts } from "@segue/db";
import type { z } from "zod";
import { ServiceError, type ServiceContext } from "../../context.ts";
import { requireStaff } from "../../governance/requireStaff.ts";
import { type DraftFacts, readDraftFacts } from "./draftFacts.ts";
import { draftInput } from "./draftInput.ts";
import { draftView, type DraftView } from "./draftView.ts";
import { readRevisionViews } from "./revisions.ts";

/** Closed drafts that the list shows beside the open ones. */
const closedShown = 20;

/** Every open draft, then the latest that were launched or discarded. */
export async function listDrafts({ ctx }: { ctx: ServiceContext }): Promise<DraftView[]> {
  const actor = requireStaff(ctx);
  const facts = await readDraftFacts(ctx, actor.accountId, await readDrafts(ctx.db, closedShown));
  return facts.map((one) => draftView(one, actor));
}

/**
 * A draft with every edit of it.
 *
 * @throws ServiceError notFound
 */
export async function readDraft(call: { ctx: ServiceContext; input: z.infer<typeof draftInput> }): Promise<DraftView> {
  const { ctx } = call;
  const actor = requireStaff(ctx);
  const { id } = draftInput.parse(call.input);
  const [facts, revisions] = await Promise.all([draftFactsOf(ctx, id), readRevisionViews(ctx, id)]);
  return draftView(facts, actor, revisions);
}

/**
 * What there is around one draft.
 *
 * @throws ServiceError notFound
 */
export async function draftFactsOf(ctx: ServiceContext, id: string): Promise<DraftFacts> {
  const { accountId } = requireStaff(ctx);
  const record = await readRecord(ctx.db, id);
  const [facts] = record ? await readDraftFacts(ctx, accountId, [record]) : [];
  if (!facts) throw new ServiceError("notFound", `no draft ${id}: see the list of drafts`, "id");
  return facts;
}
