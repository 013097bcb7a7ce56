import { z } from "zod";

/** The first entry of the record that does not fit. */
export const auditFinding = z.object({
  /** the number of the entry */
  id: z.string(),
  /**
   * `unsealed` it has no hash; `changed` it is not what was sealed; `missing` entries before it are gone; `moved` it stands in another's place;
   * `resealed` an earlier verification found another hash there; `function` the database seals otherwise than it did
   */
  problem: z.enum(["unsealed", "changed", "missing", "moved", "resealed", "function"]),
  /** what differs, as a sentence */
  words: z.string(),
});

export type AuditFinding = z.infer<typeof auditFinding>;
