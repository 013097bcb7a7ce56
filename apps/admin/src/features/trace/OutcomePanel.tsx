import { LocalTime } from "../../components/LocalTime.tsx";
import { Panel } from "../../components/Panel.tsx";
import type { CardTrace } from "../../trpc/answers.ts";

/** Step five: what came of it. */
export function OutcomePanel({ trace: { why, outcomes } }: { trace: CardTrace }) {
  return (
    <Panel title="5. What came of it">
      <p className="text-body">
        {why.seenAt === null ? (
          "She did not see this card."
        ) : (
          <>
            She saw this card <LocalTime at={why.seenAt} />.
          </>
        )}
      </p>
      {outcomes.length === 0 ? (
        <p className="mt-2 text-small text-muted">Nothing was played or saved from this shelf.</p>
      ) : (
        <ul className="mt-2 divide-y divide-line text-small">
          {outcomes.map(({ kind, itemId, title, occurredAt, msPlayed }) => (
            <li
              key={`${itemId} ${occurredAt.getTime()} ${kind}`}
              className="flex flex-wrap justify-between gap-x-4 py-1.5"
            >
              <span>
                <span className="font-medium">{title}</span> <span className="text-muted">{kind}</span>
              </span>
              <span className="text-muted tabular-nums">
                {msPlayed === null ? "" : `${Math.round(msPlayed / 1000)} s, `}
                <LocalTime at={occurredAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
