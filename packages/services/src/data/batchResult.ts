/** Why one event of a batch is not stored: the field at fault, and the sentence about it. */
export interface Rejection {
  field: string;
  reason: string;
}

/** What became of one event of a batch, in the order of the batch. */
export interface EventResult {
  index: number;
  /** the event's id where it has one */
  id: string | null;
  status: "stored" | "duplicate" | "rejected";
  /** the field at fault; of rejected events alone */
  field?: string;
  reason?: string;
}

export interface BatchResult {
  stored: number;
  duplicates: number;
  rejected: number;
  results: EventResult[];
}

/**
 * The answer to a batch, once the database has said what is new.
 *
 * @param expected what each event would be if nothing of the batch had been there before
 * @param stored the ids that are new; an expected one that is not among them is a duplicate
 */
export function batchResult(expected: readonly EventResult[], stored: ReadonlySet<string>): BatchResult {
  const counts = { stored: 0, duplicate: 0, rejected: 0 };
  const results = expected.map((result): EventResult => {
    const isOld = result.status === "stored" && !stored.has(result.id ?? "");
    const answer: EventResult = isOld ? { index: result.index, id: result.id, status: "duplicate" } : result;
    counts[answer.status]++;
    return answer;
  });
  return { stored: counts.stored, duplicates: counts.duplicate, rejected: counts.rejected, results };
}
