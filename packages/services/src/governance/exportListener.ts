import { exportListener as exportRows, readExportedItems, type ExportedRows } from "@segue/db";
import type { ItemId } from "@segue/engine/data";
import type { ServiceContext } from "../context.ts";
import { requireListener } from "./requireListener.ts";

/** Items named at a time. */
const batchItems = 2_000;

/**
 * Everything that Segue keeps of the signed-in listener, as the text of one JSON document that grows piece by piece:
 * `{ about, madeAt, tables: { <table>: [row, …] }, items: [{ id, kind, title, by }] }`; `items` gives the names of the ids.
 *
 * @throws ServiceError forbidden for anybody but a listener
 */
export async function* exportListener({ ctx }: { ctx: ServiceContext }): AsyncGenerator<string> {
  const { listenerId } = requireListener(ctx);
  const itemIds = new Set<ItemId>();
  yield `{"about":${JSON.stringify(about)},"madeAt":${JSON.stringify(ctx.clock())},"tables":{`;
  let open: string | null = null;
  let isFirstRow = true;
  for await (const { table, rows } of exportRows(ctx.db, listenerId)) {
    if (table !== open) {
      yield `${open === null ? "" : "],"}\n${JSON.stringify(table)}:[`;
      open = table;
      isFirstRow = true;
    }
    if (rows.length === 0) continue;
    collectItems({ table, rows }, itemIds);
    yield `${isFirstRow ? "" : ","}\n${rows.map((row) => JSON.stringify(row)).join(",\n")}`;
    isFirstRow = false;
  }
  yield `]},\n"items":[`;
  yield* namesOf(ctx, [...itemIds]);
  yield "]}\n";
}

const about =
  "What Segue keeps of you, table by table. A number in a column whose name ends in item_id, track_id, item_ids or track_ids is " +
  "named under items. Times are UTC. Left out is only what could sign somebody in as you.";

async function* namesOf({ db }: ServiceContext, itemIds: readonly ItemId[]): AsyncGenerator<string> {
  for (let start = 0; start < itemIds.length; start += batchItems) {
    const items = await readExportedItems(db, itemIds.slice(start, start + batchItems));
    if (items.length > 0) yield `${start === 0 ? "" : ","}\n${items.map((item) => JSON.stringify(item)).join(",\n")}`;
  }
}

function collectItems({ rows }: ExportedRows, into: Set<ItemId>): void {
  for (const row of rows) {
    const columns = Object.keys(row).filter((column) => /(?:item|track)_ids?$/u.test(column));
    const ids = columns.flatMap((column) => row[column]).filter((id) => typeof id === "number");
    for (const id of ids) into.add(id as ItemId);
  }
}
