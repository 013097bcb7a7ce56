import { useQuery } from "@tanstack/react-query";
import { BadgeCheck, TriangleAlert } from "lucide-react";
import { useCalls } from "../../trpc/client.tsx";
import type { CardExplanation } from "../../trpc/views.ts";
import { useOwnTime } from "../settings/useOwnTime.ts";
import type { ServedCard } from "./WhyThisContext.ts";
import { WhyPart } from "./WhyPart.tsx";

/** Whether the score comes out again from what was kept. */
function Recomputed({ slateId, rank }: ServedCard) {
  const calls = useCalls();
  const again = useQuery(calls.why.recompute.queryOptions({ slateId, rank }, { staleTime: Infinity }));
  if (!again.data) return again.isError ? null : <p>Recomputing the score…</p>;
  const { outcome, missing, stored, recomputed } = again.data;
  if (outcome === "impossible") return <p>The score cannot be recomputed: {missing}.</p>;
  const Sign = outcome === "same" ? BadgeCheck : TriangleAlert;
  return (
    <p className={`flex items-start gap-2 ${outcome === "same" ? "text-good" : "text-danger"}`}>
      <Sign className="mt-1 size-4 shrink-0" aria-hidden="true" />
      {outcome === "same"
        ? `Recomputed just now from the stored numbers: the same, ${stored.score.toPrecision(4)}.`
        : `Recomputed just now: ${recomputed?.score.toPrecision(4)} instead of ${stored.score.toPrecision(4)}. That should not be.`}
    </p>
  );
}

const modeWords: Record<string, string> = {
  online: "composed at the moment you opened it",
  batch: "composed beforehand",
  unprofiled: "composed without a profile of you",
  fallback: "composed from what could still be reached",
};

/** What was recorded: when, by which models, under which policy. */
export function WhyRecord({ explanation, card }: { explanation: CardExplanation; card: ServedCard }) {
  const { servedAt, mode, shelfTitle, policyVersion, models, homeId } = explanation;
  const timeOf = useOwnTime({ dateStyle: "medium", timeStyle: "medium" });
  return (
    <WhyPart title="On record">
      <div className="flex flex-col gap-1 text-small">
        <p>
          Place {card.rank} on “{shelfTitle}”, {timeOf(servedAt)}; {modeWords[mode] ?? mode}.
        </p>
        <p>
          Policy {policyVersion}
          {models.map(({ name, version }) => `, ${name} ${version}`).join("")}.
        </p>
        <Recomputed {...card} />
        <p className="text-faint">Home {homeId}</p>
      </div>
    </WhyPart>
  );
}
