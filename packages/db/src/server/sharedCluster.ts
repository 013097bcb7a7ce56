import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import { openCluster, type RunningCluster, runningPort, startCluster, stopCluster } from "./cluster.ts";
import { withFileLock } from "./fileLock.ts";

/** Part in a server that several processes use; the last one that leaves ends it. */
export interface ClusterShare {
  /** of the maintenance database */
  url: string;
  leave(): Promise<void>;
}

export interface ShareOptions {
  /** `postgresql.conf` names and values */
  settings: Record<string, string>;
  /** told when the server ended by itself */
  warn: (message: string) => void;
}

/** Starting, recovering and stopping take seconds; more than this and something hangs. */
const patienceMs = 180_000;

/**
 * What counts the processes that use a server is a connection of each: it ends with its process, however that goes, so that
 * nothing stale is left after a kill.
 */
const shareName = "segue share";

/**
 * Joins the server of this folder, starting it when nobody has. A server that ends by itself is started again on its port, for
 * as long as this process has a part in it.
 */
export async function shareCluster(folder: string, options: ShareOptions): Promise<ClusterShare> {
  const share = new Share(folder, options);
  await share.join();
  return { url: share.url, leave: () => share.leave() };
}

class Share {
  readonly #folder: string;
  readonly #options: ShareOptions;
  #running: RunningCluster | undefined;
  #connection: pg.Client | undefined;
  #left = false;

  constructor(folder: string, options: ShareOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  get url(): string {
    return this.#running?.url ?? "";
  }

  /** Never at the same time as another process joins or leaves: two servers on one folder would destroy it. */
  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    mkdirSync(dirname(this.#folder), { recursive: true });
    return withFileLock({ file: `${this.#folder}.lock`, patienceMs }, work);
  }

  join(): Promise<void> {
    return this.#alone(async () => {
      if (this.#left) return;
      const port = this.#running && Number(new URL(this.#running.url).port);
      this.#running = await startCluster(await openCluster(this.#folder), this.#options.settings, port);
      const connection = new pg.Client({ connectionString: this.#running.url, application_name: shareName });
      connection.on("error", () => {});
      await connection.connect();
      connection.once("end", () => void this.#rejoin());
      this.#connection = connection;
    });
  }

  async #rejoin(): Promise<void> {
    if (this.#left) return;
    this.#options.warn("the database ended and is started again");
    await this.join().catch((error: Error) =>
      this.#options.warn(`the database cannot be started again: ${error.message}`),
    );
  }

  async leave(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    await this.#alone(async () => {
      const running = this.#running;
      if (!running || runningPort(running) === undefined) return;
      const others = await this.#others();
      if (others === 0) await stopCluster(running);
    });
    await this.#connection?.end().catch(() => {});
  }

  /** How many other processes use the server; none when it does not answer. */
  async #others(): Promise<number> {
    const count =
      "select count(*)::int as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()";
    const answer = await this.#connection?.query<{ others: number }>(count, [shareName]).catch(() => undefined);
    return answer?.rows[0]?.others ?? 0;
  }
}
