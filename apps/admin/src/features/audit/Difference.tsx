import { MoveRight } from "lucide-react";
import { changes } from "./changes.ts";

/** What an act did to its object, fact by fact; facts that stayed are dimmed. */
export function Difference({ before, after }: { before: unknown; after: unknown }) {
  const facts = changes(before, after);
  if (facts.length === 0) return <span className="text-faint">no facts kept</span>;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map(({ fact, before: was, after: is, changed }) => (
        <div key={fact} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{fact}</dt>
          <dd className="break-words tabular-nums">
            {changed ? (
              <>
                {was === null ? null : (
                  <>
                    <del className="text-muted no-underline">{was}</del>
                    <MoveRight size={14} aria-label="becomes" className="mx-1.5 inline text-muted" />
                  </>
                )}
                {is === null ? (
                  <span className="text-muted">removed</span>
                ) : (
                  <ins className="font-semibold no-underline">{is}</ins>
                )}
              </>
            ) : (
              <span className="text-muted">{is}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
