import { Button } from "@segue/ui";
import type { AuditSearch } from "./auditQuery.ts";

interface PagingProps {
  search: AuditSearch;
  /** where older entries go on; null when there are none */
  nextBefore: string | null;
  onMove: (search: AuditSearch) => void;
}

/** Older entries, and the way back to the newest; nothing when everything is on the page. */
export function Paging({ search: { action, actor, before }, nextBefore, onMove }: PagingProps) {
  if (nextBefore === null && before === undefined) return null;
  return (
    <nav aria-label="Pages of the record" className="mt-5 flex flex-wrap gap-3">
      {before === undefined ? null : (
        <Button look="quiet" onClick={() => onMove({ action, actor })}>
          Newest entries
        </Button>
      )}
      {nextBefore === null ? null : (
        <Button look="outline" onClick={() => onMove({ action, actor, before: nextBefore })}>
          Older entries
        </Button>
      )}
    </nav>
  );
}
