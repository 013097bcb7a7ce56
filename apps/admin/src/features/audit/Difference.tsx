import { MoveRight } from "lucide-react";
import { changes, type Change } from "./changes.ts";
import { foldedFacts } from "./foldedFacts.ts";
import { shortFact } from "./shortFact.ts";

/** What an act did to its object, fact by fact; facts that stayed lie behind a line, dimmed. */
export function Difference({ before, after }: { before: unknown; after: unknown }) {
  const { shown, hidden, line } = foldedFacts(changes(before, after));
  if (shown.length + hidden.length === 0) return <span className="text-faint">no facts kept</span>;
  return (
    <>
      <Facts facts={shown} />
      {line === null ? null : (
        <details className={shown.length > 0 ? "mt-1" : ""}>
          <summary className="cursor-pointer text-muted">{line}</summary>
          <div className="mt-1">
            <Facts facts={hidden} />
          </div>
        </details>
      )}
    </>
  );
}

function Facts({ facts }: { facts: readonly Change[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[fit-content(16ch)_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map((fact) => (
        <div key={fact.fact} className="col-span-2 grid grid-cols-subgrid">
          <dt className="break-words text-muted">{fact.fact}</dt>
          <dd className="break-words tabular-nums">
            <Value fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ fact: { before, after, changed } }: { fact: Change }) {
  if (!changed) return <Short className="text-muted" text={after ?? ""} />;
  return (
    <>
      {before === null ? null : (
        <>
          <del className="text-muted no-underline">
            <Short text={before} />
          </del>
          <MoveRight size={14} aria-label="becomes" className="mx-1.5 inline text-muted" />
        </>
      )}
      {after === null ? (
        <span className="text-muted">removed</span>
      ) : (
        <ins className="font-semibold no-underline">
          <Short text={after} />
        </ins>
      )}
    </>
  );
}

function Short({ text, className }: { text: string; className?: string }) {
  const short = shortFact(text);
  return (
    <span className={className} title={short === text ? undefined : text}>
      {short}
    </span>
  );
}
