import Link from "next/link";
import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import type { Lens } from "../../trpc/answers.ts";

/** The Home that she was served last, each card one click from how it came about. */
export function ServedHome({ served }: { served: Lens["served"] }) {
  if (!served) {
    return (
      <Panel title="Her last Home">
        <p className="py-10 text-center text-body text-muted">She was never served a Home.</p>
      </Panel>
    );
  }
  const { servedAt, mode, policyVersion, latencyMicros, shelves } = served;
  return (
    <Panel title="Her last Home">
      <p className="text-small text-muted">
        Served <LocalTime at={servedAt} />, {mode}, by policy {policyVersion}
        {latencyMicros === null ? ", in the simulated world" : `, in ${(latencyMicros / 1000).toFixed(0)} ms`}. A card
        opens its trace.
      </p>
      <ScrollArea label="Her last Home, shelf by shelf" className="mt-3 max-h-[34rem] space-y-4 overflow-y-auto">
        {shelves.map(({ slateId, title, seen, cards }) => (
          <section key={slateId} aria-label={`${title}, as served`}>
            <h3 className="text-body font-semibold">{title}</h3>
            <p className="text-caption text-muted">{seen === 0 ? "none seen" : `${seen} of ${cards.length} seen`}</p>
            <ol className="mt-1 divide-y divide-line text-small">
              {cards.map(({ rank, title: name }) => (
                <li key={rank}>
                  <Link
                    href={`/trace/${slateId}/${rank}`}
                    className="grid min-h-9 grid-cols-[1.75rem_minmax(0,1fr)] items-center gap-x-2 rounded-sm underline-offset-2 hover:bg-raised hover:underline"
                  >
                    <span className="text-right text-muted tabular-nums">{rank}</span>
                    <span className="min-w-0">{name ?? "no longer in the catalogue"}</span>
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </ScrollArea>
    </Panel>
  );
}
