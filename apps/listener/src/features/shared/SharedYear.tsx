import type { sharedYearOf } from "@segue/api/listener";
import { Wordmark } from "@segue/ui";
import Link from "next/link";
import { SharedCard } from "./SharedCard.tsx";

type Shared = NonNullable<Awaited<ReturnType<typeof sharedYearOf>>>;

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });

/** "Mira’s 2026", or "2026 in listening" where she did not tell her name. */
export function sharedTitle({ name, year }: Pick<Shared, "name" | "year">): string {
  return name === null ? `${year} in listening` : `${name}’s ${year}`;
}

/** The cards that somebody chose to show of a year, and nothing else. */
export function SharedYear({ shared }: { shared: Shared }) {
  const { until, cards } = shared;
  return (
    <main className="mx-auto max-w-2xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <h1 dir="auto" className="mt-10 text-display font-semibold tracking-tight [overflow-wrap:anywhere]">
        {sharedTitle(shared)}
      </h1>
      <p className="mt-2 text-body text-muted">
        {until === null ? "The whole year." : `1 January to ${day.format(new Date(until))}, so far.`}
      </p>
      {cards.map((card) => (
        <SharedCard key={card.id} card={card} />
      ))}
      <p className="mt-12">
        <Link
          href="/sign-up"
          className="inline-flex min-h-11 items-center rounded-full bg-ember px-5 font-semibold text-on-ember"
        >
          Make your own Segue
        </Link>
      </p>
    </main>
  );
}
