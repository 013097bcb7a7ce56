import type { sharedYearOf } from "@segue/api/listener";
import { Cover } from "@segue/ui";

type Card = NonNullable<Awaited<ReturnType<typeof sharedYearOf>>>["cards"][number];

function Ranks({ ranks }: Pick<Card, "ranks">) {
  return (
    <ol className="mt-4 flex flex-col gap-2">
      {ranks.map(({ title, detail, cover }) => (
        <li key={cover.itemId} className="flex min-h-14 items-center gap-4">
          <Cover subject={cover} className="!w-14 shrink-0" />
          <div className="min-w-0">
            <p className="text-body font-semibold [overflow-wrap:anywhere]">
              <bdi>{title}</bdi>
            </p>
            <p className="text-small text-muted">
              <bdi>{detail}</bdi>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Bars({ bars }: Pick<Card, "bars">) {
  return (
    <ol className="mt-4 flex flex-col gap-3">
      {bars.map(({ name, detail, share }) => (
        <li key={name}>
          <p className="flex items-baseline justify-between gap-4">
            <bdi className="text-body font-semibold">{name}</bdi>
            <span className="shrink-0 text-small text-muted">{detail}</span>
          </p>
          <div aria-hidden="true" className="mt-1 h-2 rounded-full bg-raised">
            <div className="h-full rounded-full bg-ember" style={{ width: `${100 * share}%` }} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/** A chosen card, in words. */
export function SharedCard({ card: { id, title, headline, ranks, bars, lines } }: { card: Card }) {
  return (
    <section aria-labelledby={id} className="mt-8 rounded-lg border border-line bg-surface p-5 md:p-6">
      <h2 id={id} className="text-lead font-semibold text-tide">
        {title}
      </h2>
      {headline === null ? null : (
        <p dir="auto" className="mt-1 text-title font-semibold tracking-tight [overflow-wrap:anywhere] text-ember">
          {headline}
        </p>
      )}
      {lines.map((line) => (
        <p key={line} className="mt-2 text-body text-muted">
          {line}
        </p>
      ))}
      {ranks.length > 0 ? <Ranks ranks={ranks} /> : null}
      {/* Four and twenty hours are said by the headline; read one by one they say less. */}
      {bars.length > 0 && id !== "hours" ? <Bars bars={bars} /> : null}
    </section>
  );
}
