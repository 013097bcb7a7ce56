export interface AuditSearch {
  action?: string | undefined;
  /** an account's id, or `segue` */
  actor?: string | undefined;
  /** the id that the page continues after */
  before?: string | undefined;
}

const pageSize = 25;

type Parameters = Record<string, string | string[] | undefined>;

/** The page's address as the question that it asks; what makes no sense there is left out. */
export function readAuditQuery(parameters: Parameters): AuditSearch & { limit: number } {
  const one = (name: string) => {
    const value = parameters[name];
    return typeof value === "string" && value !== "" && value.length <= 100 ? value : undefined;
  };
  const before = one("before");
  return {
    action: one("action"),
    actor: one("actor"),
    before: before !== undefined && /^\d{1,18}$/u.test(before) ? before : undefined,
    limit: pageSize,
  };
}

/** The address that asks this. */
export function auditPath({ action, actor, before }: AuditSearch): string {
  const parameters = new URLSearchParams();
  if (action !== undefined) parameters.set("action", action);
  if (actor !== undefined) parameters.set("actor", actor);
  if (before !== undefined) parameters.set("before", before);
  return parameters.size === 0 ? "/audit" : `/audit?${parameters}`;
}

/** The address of a file with every entry that this asks for, on whatever page of them. */
export function exportPath({ action, actor }: AuditSearch, format: "csv" | "jsonl"): string {
  const parameters = new URLSearchParams({ format });
  if (action !== undefined) parameters.set("action", action);
  if (actor !== undefined) parameters.set("actor", actor);
  return `/api/audit/export?${parameters}`;
}
