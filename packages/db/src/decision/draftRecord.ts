import type { Policy, PolicyScope } from "@segue/engine/decision";
import type { Prisma } from "../generated/client.ts";
import { asJson, policyOf, type PolicyRow } from "./policyRow.ts";
import { scopeColumns, scopeOfColumns } from "./scopeColumns.ts";

export type DraftStatus = "draft" | "inReview" | "approved" | "launched" | "discarded";

/** What an edit may change. */
export interface DraftContent {
  title: string;
  scope: PolicyScope;
  policy: Policy;
}

/** A draft as it stands. */
export interface DraftRecord extends DraftContent {
  id: string;
  status: DraftStatus;
  /** goes up by one with every edit */
  revision: number;
  /** the version that it was begun from, or last brought up to */
  basedOn: number;
  /** of its latest edit */
  reason: string;
  author: string;
  /** everybody who ever changed it, its author first */
  editorIds: string[];
  submittedAt: Date | null;
  approvedBy: string | null;
  approvedAt: Date | null;
  launchedVersion: number | null;
  createdAt: Date;
  updatedAt: Date;
}

export const withPeople = {
  author: { select: { name: true } },
  approvedBy: { select: { name: true } },
} satisfies Prisma.PolicyDraftInclude;

type Row = Prisma.PolicyDraftGetPayload<object>;

/** A row as the draft that it stands for. */
export function draftRecord(row: Prisma.PolicyDraftGetPayload<{ include: typeof withPeople }>): DraftRecord {
  const { id, status, revision, reason, editorIds, submittedAt, approvedAt, createdAt, updatedAt } = row;
  return {
    id,
    status,
    revision,
    reason,
    editorIds,
    submittedAt,
    approvedAt,
    createdAt,
    updatedAt,
    ...contentOf(row),
    basedOn: row.basedOnId,
    author: row.author.name,
    approvedBy: row.approvedBy?.name ?? null,
    launchedVersion: row.launchedVersionId,
  };
}

/** What a row says that an edit may change. */
export function contentOf({ title, scopeKind, scopeValue, content }: Row): DraftContent {
  return { title, scope: scopeOfColumns({ scopeKind, scopeValue }), policy: policyOf(content as unknown as PolicyRow) };
}

/** The content as columns. */
export function contentColumns({ title, scope, policy }: DraftContent) {
  return { title, ...scopeColumns(scope), content: asJson(policyOf(policy)) };
}

/** The content as an audit entry keeps it, of which the revisions are read again. */
export function contentFacts({ title, scope, policy }: DraftContent): Prisma.InputJsonObject {
  return { title, scope: asJson(scope), policy: asJson(policy) };
}

/** What the record calls a draft. */
export function draftObject(id: string): string {
  return `policy draft ${id}`;
}
