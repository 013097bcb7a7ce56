import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { PoolClient } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { WorldLoadBytes } from "./worldLoadBytes.ts";

/** Rows on their way into a table. */
export interface CopyInto {
  bytes: WorldLoadBytes;
  /** Sends what is full and waits while the server is behind. */
  flush(): Promise<void>;
  /** Sends the rest; resolves when the server has every row. */
  end(): Promise<void>;
}

/**
 * Opens a COPY on a connection that does nothing else until it ended.
 *
 * @param target table and columns, such as `item (id, title)`
 * @param options further options of COPY, such as `FREEZE`
 */
export function copyInto(client: PoolClient, target: string, options = ""): CopyInto {
  const stream = client.query(copyFrom(`COPY ${target} FROM STDIN WITH (FORMAT binary${options && `, ${options}`})`));
  const done = finished(stream);
  // An error is reported by the next flush or by the end; until then nobody waits for it.
  done.catch(() => {});
  const bytes = new WorldLoadBytes();
  const send = async (chunks: Buffer[]) => {
    if (stream.errored) throw stream.errored;
    let free = true;
    for (const chunk of chunks) free = stream.write(chunk);
    if (!free) await Promise.race([once(stream, "drain"), done]);
  };
  return {
    bytes,
    flush: () => send(bytes.takeFull()),
    async end() {
      await send(bytes.finish());
      stream.end();
      await done;
    },
  };
}

/** Copies all rows of a small table at once. */
export async function copyRows<Row>(
  client: PoolClient,
  target: string,
  { rows, write }: { rows: Iterable<Row>; write: (bytes: WorldLoadBytes, row: Row) => void },
): Promise<void> {
  const copy = copyInto(client, target);
  for (const row of rows) write(copy.bytes, row);
  await copy.end();
}
