import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import { ScrollArea } from "../../components/ScrollArea.tsx";
import type { Lens } from "../../trpc/answers.ts";

interface HomeNowProps {
  home: Lens["home"];
  at: Date;
  mode: string;
}

const modeWords: Record<string, string> = {
  online: "from her latest events",
  unprofiled: "without a profile, as she wishes",
  fallback: "as a fallback: a model could not be used",
};

/** The Home that she would see now; it is composed for this look alone. */
export function HomeNow({ home, at, mode }: HomeNowProps) {
  return (
    <Panel title="Her Home now">
      <p className="text-small text-muted">
        Composed <LocalTime at={at} /> {modeWords[mode] ?? mode}, by policy {home.policy.version} at dial{" "}
        {home.policy.appliedDial.toFixed(2)}. Nobody was shown it, and nothing of it is kept: its order is drawn anew
        each time.
      </p>
      {home.shelves.length === 0 ? (
        <p className="py-10 text-center text-body text-muted">There is nothing that this Home could show.</p>
      ) : (
        <ScrollArea label="Her Home now, shelf by shelf" className="mt-3 max-h-[34rem] space-y-4 overflow-y-auto">
          {home.shelves.map(({ slateId, title, reason, cards }) => (
            <section key={slateId} aria-label={`${title}, now`}>
              <h3 className="text-body font-semibold">{title}</h3>
              <p className="text-caption text-muted">{reason}</p>
              <ol className="mt-1 divide-y divide-line text-small">
                {cards.map(({ itemId, rank, title: name, subtitle, reason: why, isNew }) => (
                  <li key={itemId} className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2 py-1.5">
                    <span className="text-right text-muted tabular-nums">{rank}</span>
                    <span className="min-w-0">
                      <span className="font-medium">{name}</span> <span className="text-muted">{subtitle}</span>
                      {isNew ? <span className="ml-2 text-caption text-tide">new to her</span> : null}
                      <span className="block text-caption text-muted">{why}</span>
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          ))}
        </ScrollArea>
      )}
    </Panel>
  );
}
