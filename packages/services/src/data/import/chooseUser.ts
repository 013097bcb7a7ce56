import { ServiceError } from "../../error.ts";
import { userOfRow } from "./format/lastfm1k.ts";
import type { PlannedFile } from "./planImport.ts";
import { readRows } from "./source/readRows.ts";
import { LineSplitter } from "./source/splitLines.ts";

/** The data set has 992. */
const maxUsers = 10_000;
const maxNamed = 5;

export interface ChosenUser {
  /** null when the files are no files of many users */
  user: string | null;
  /** what was chosen and what not; null when there was no choice */
  note: string | null;
}

/**
 * Whose rows to import from a file of many users: the one asked for, or else the one with the most rows, since a listener is one
 * person. Reads the files once.
 *
 * @throws ServiceError when the user asked for has no rows, naming who has
 */
export async function chooseUser(files: readonly PlannedFile[], wanted: string | null): Promise<ChosenUser> {
  const ofMany = files.filter(({ format }) => format.name === "lastfm-1k");
  if (ofMany.length === 0) return { user: null, note: null };
  const rows = new Map<string, number>();
  for (const { file } of ofMany) await countUsers(file.open(), rows);
  const users = [...rows].toSorted(([, left], [, right]) => right - left);
  const named = users.slice(0, maxNamed).map(([user, count]) => `${user} (${count.toLocaleString("en")} rows)`);
  const all = named.join(", ") + (users.length > maxNamed ? ` and ${users.length - maxNamed} more` : "");
  const user = wanted ?? users[0]?.[0] ?? null;
  if (wanted !== null && !rows.has(wanted)) {
    throw new ServiceError("invalid", `the file has no user ${wanted}; it has ${all || "none"}`, "user");
  }
  const note =
    users.length > 1
      ? `The file holds several users: ${all}. Imported: ${user}; name another user to import hers.`
      : null;
  return { user, note };
}

async function countUsers(bytes: AsyncIterable<Uint8Array>, rows: Map<string, number>): Promise<void> {
  for await (const batch of readRows(bytes, new LineSplitter(), () => {})) {
    for (const row of batch) {
      const user = row.problem === undefined ? userOfRow(row.text) : null;
      if (user === null) continue;
      rows.set(user, (rows.get(user) ?? 0) + 1);
    }
    if (rows.size > maxUsers) throw new ServiceError("invalid", `the file has more than ${maxUsers} users`, "file");
  }
}
