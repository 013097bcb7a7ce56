import { join } from "node:path";
import pg from "pg";
import { dataDir } from "../env.ts";
import { withDatabase } from "../server/migrate.ts";
import { shareCluster } from "../server/sharedCluster.ts";

/** A connection to the database of the Segue whose folder SEGUE_DATA_DIR names, while `work` lasts. */
export async function onRunningDatabase(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const share = await shareCluster(join(dataDir(), "postgres"), { settings: {}, warn: () => {} });
  const client = new pg.Client({ connectionString: withDatabase(share.url, "segue") });
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
    await share.leave();
  }
}
