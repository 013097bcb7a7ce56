import pg from "pg";

/** PostgreSQL's major version at `url`. */
export async function readServerVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const answer = await client.query<{ server_version_num: string }>("SHOW server_version_num");
    return Math.floor(Number(answer.rows[0]?.server_version_num) / 10_000);
  } finally {
    await client.end();
  }
}
