import { MoveRight } from "lucide-react";
import { changes, type Change } from "./changes.ts";
import { factName, factValue } from "./factWords.ts";
import { foldedFacts } from "./foldedFacts.ts";
import { namedText } from "../../components/record/namedText.ts";
import { shortFact } from "./shortFact.ts";

interface DifferenceProps {
  before: unknown;
  after: unknown;
  /** what ids stand for */
  names: Readonly<Record<string, string>>;
}

/** What an act did to its object, fact by fact; facts that stayed lie behind a line, dimmed. */
export function Difference({ before, after, names }: DifferenceProps) {
  const { shown, hidden, line } = foldedFacts(
    changes(before, after)
      .map((change) => told(change, names))
      .toSorted(byWeight),
  );
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

/** What says most about an act stands first. */
const first = ["percent", "status", "role", "maySignIn"];

function byWeight(left: Change, right: Change): number {
  const [a, b] = [left, right].map(({ fact }) => (first.includes(fact) ? first.indexOf(fact) : first.length));
  return (a ?? 0) - (b ?? 0);
}

/** A fact with names for ids and words for values. */
function told(change: Change, names: DifferenceProps["names"]): Change {
  const [was, is] = [change.before, change.after].map((text) => text && factValue(namedText(text, names)));
  // What was live then is a circumstance: that the outcome does not repeat it does not mean that it was taken down.
  const isCircumstance = change.fact === "live" && change.after === null;
  if (isCircumstance) return { ...change, before: was ?? null, after: was ?? null, changed: false };
  return { ...change, before: was ?? null, after: is ?? null };
}

function Facts({ facts }: { facts: readonly Change[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="grid grid-cols-[fit-content(16ch)_minmax(0,1fr)] gap-x-4 gap-y-1">
      {facts.map((fact) => (
        <div key={fact.fact} className="col-span-2 grid grid-cols-subgrid">
          <dt className="break-words text-muted">{factName(fact.fact)}</dt>
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
