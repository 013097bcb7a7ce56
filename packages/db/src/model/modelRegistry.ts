import type { Database } from "../database.ts";
import type { Prisma } from "../generated/client.ts";

/** A version in the registry. */
export interface RegisteredModel {
  name: string;
  version: number;
  trainedAt: Date;
  checksum: string;
  byteLength: number;
  card: unknown;
  trialChecksum: string | null;
  /** what the gate found; null for versions that came without it */
  verdict: unknown;
  trainingRunId: number | null;
  artefactRemovedAt: Date | null;
  /** the aliases that point at it */
  aliases: ("live" | "candidate" | "previous")[];
}

const withAliases = { aliases: { select: { alias: true } } } satisfies Prisma.ModelVersionInclude;

function registered(row: Prisma.ModelVersionGetPayload<{ include: typeof withAliases }>): RegisteredModel {
  const { id: _id, aliases, ...facts } = row;
  return { ...facts, aliases: aliases.map(({ alias }) => alias) };
}

/** What the aliases of every name point at. */
export async function readModelRegistry(db: Database): Promise<RegisteredModel[]> {
  const rows = await db.prisma.modelVersion.findMany({
    where: { aliases: { some: {} } },
    orderBy: [{ name: "asc" }, { version: "desc" }],
    include: withAliases,
  });
  return rows.map(registered);
}

/** The versions of a name, newest first. */
export async function readModelVersions(db: Database, name: string, limit: number): Promise<RegisteredModel[]> {
  const rows = await db.prisma.modelVersion.findMany({
    where: { name },
    orderBy: { version: "desc" },
    take: limit,
    include: withAliases,
  });
  return rows.map(registered);
}

/** One version of a name; null when there is none. */
export async function readModelVersion(db: Database, name: string, version: number): Promise<RegisteredModel | null> {
  const row = await db.prisma.modelVersion.findUnique({
    where: { name_version: { name, version } },
    include: withAliases,
  });
  return row && registered(row);
}
