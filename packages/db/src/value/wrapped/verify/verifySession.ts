import type { PoolClient } from "pg";
import type { Database } from "../../../database.ts";
import { createTablesSql, fillClustersSql, fillGenresSql } from "./verifyTables.ts";

/** Lasting id of the cluster of each artist, in two columns. */
export interface ArtistClusters {
  /** version of the model; null where none is live */
  version: string | null;
  artistIds: readonly number[];
  clusterIds: readonly number[];
}

/** A verification while it runs: everything that it reads is of one moment. */
export interface VerifySession {
  client: PoolClient;
  clusters: ArtistClusters;
}

/** Runs a verification, which leaves nothing behind: neither on success nor on failure. */
export async function withVerifySession<Result>(
  db: Database,
  clusters: ArtistClusters,
  work: (session: VerifySession) => Promise<Result>,
): Promise<Result> {
  const client = await db.pool.connect();
  try {
    await client.query("begin isolation level repeatable read");
    await client.query(createTablesSql);
    await client.query(fillGenresSql);
    await client.query(fillClustersSql, [clusters.artistIds, clusters.clusterIds]);
    await client.query("create index on track_genre (track_id); analyze track_genre; analyze live_cluster");
    return await work({ client, clusters });
  } finally {
    await client.query("rollback").catch(() => {});
    client.release();
  }
}
