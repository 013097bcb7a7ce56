import type { Database } from "@segue/db";
import { readBenchListeners } from "@segue/db/server";
import type { ListenerId } from "@segue/engine/data";

/** Listeners with a history who ask for their Homes in a benchmark: so many of all, evenly spread over them, the same every time. */
export async function benchVisitors(db: Database, count: number): Promise<ListenerId[]> {
  const all = (await readBenchListeners(db)) as ListenerId[];
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, at) => all[Math.floor(at * step)]).filter(
    (listenerId) => listenerId !== undefined,
  );
}
