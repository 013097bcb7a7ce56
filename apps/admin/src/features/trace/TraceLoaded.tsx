import Link from "next/link";
import { LocalTime } from "../../components/LocalTime.tsx";
import type { CardTrace } from "../../trpc/answers.ts";
import { ContributionsChart } from "./ContributionsChart.tsx";
import { DecisionPanel } from "./DecisionPanel.tsx";
import { DrawPanel } from "./DrawPanel.tsx";
import { OutcomePanel } from "./OutcomePanel.tsx";
import { ProposalPanel } from "./ProposalPanel.tsx";
import { SameNumber } from "./SameNumber.tsx";
import { ScorePanel } from "./ScorePanel.tsx";

/** The card's way, step by step. */
export function TraceLoaded({ trace }: { trace: CardTrace }) {
  const { listener, why, slateId, rank, cards } = trace;
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h2 className="text-title font-semibold tracking-tight">
            {why.item?.title ?? "An item that has left the catalogue"}{" "}
            {why.item ? <span className="font-normal text-muted">{why.item.subtitle}</span> : null}
          </h2>
          <p className="text-small text-muted">
            Rank {rank} of {cards} on “{why.shelfTitle}”, served to{" "}
            <Link href={`/lens?listener=${listener.listenerId}`} className="text-fg underline underline-offset-2">
              {listener.displayName}
            </Link>{" "}
            <LocalTime at={why.servedAt} />
            {why.reason === null ? "" : `, under the words “${why.reason}”`}
          </p>
        </div>
        <Neighbours slateId={slateId} rank={rank} cards={cards} />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
        <ProposalPanel trace={trace} />
        <ScorePanel trace={trace} />
        <div className="xl:col-span-2">
          <ContributionsChart contributions={trace.contributions} />
        </div>
        <DecisionPanel trace={trace} />
        <SameNumber recomputation={trace.recomputation} />
        <DrawPanel trace={trace} />
        <OutcomePanel trace={trace} />
      </div>
    </>
  );
}

const step =
  "grid min-h-9 place-items-center rounded-full border border-line-strong px-4 text-small font-semibold hover:bg-raised pointer-coarse:min-h-11";

function Neighbours({ slateId, rank, cards }: Pick<CardTrace, "slateId" | "rank" | "cards">) {
  return (
    <nav aria-label="Other cards of this shelf" className="flex gap-2">
      {rank > 1 ? (
        <Link href={`/trace/${slateId}/${rank - 1}`} className={step}>
          Card above
        </Link>
      ) : null}
      {rank < cards ? (
        <Link href={`/trace/${slateId}/${rank + 1}`} className={step}>
          Card below
        </Link>
      ) : null}
    </nav>
  );
}
