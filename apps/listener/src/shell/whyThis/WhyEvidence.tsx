import { percent } from "@segue/api/listener/shown";
import type { CardEvidence, CardExplanation } from "../../trpc/views.ts";
import { Undo2, UserX } from "lucide-react";
import { IconButton } from "@segue/ui";
import { useOwnTime } from "../settings/useOwnTime.ts";
import { useDisowned } from "../steering/useDisowned.ts";
import { WhyPart } from "./WhyPart.tsx";
import { evidenceWords } from "./whyWords.ts";

function EvidenceRow({ play }: { play: CardEvidence["latest"][number] }) {
  const { disowned, toggle } = useDisowned(play);
  const timeOf = useOwnTime({ dateStyle: "medium", timeStyle: "short" });
  const Sign = disowned ? Undo2 : UserX;
  return (
    <li className="flex items-center gap-3 border-t border-line py-0.5 first:border-t-0">
      <span className={`min-w-0 grow truncate text-fg ${disowned ? "line-through opacity-70" : ""}`}>{play.title}</span>
      <time dateTime={play.occurredAt.toISOString()} className="shrink-0 text-small tabular-nums">
        {timeOf(play.occurredAt)}
      </time>
      <IconButton label={disowned ? `It was me: ${play.title}` : `This wasn't me: ${play.title}`} onClick={toggle}>
        <Sign className="size-4" aria-hidden="true" />
      </IconButton>
    </li>
  );
}

/** The listener's own plays that led to a card, each of which she can disown. */
export function WhyEvidence({ explanation }: { explanation: CardExplanation }) {
  const { evidence, foundBy, audienceLikeness } = explanation;
  return (
    <WhyPart title="What led here">
      <p>
        Found by {foundBy}.{audienceLikeness === null ? "" : ` Their audiences are ${percent(audienceLikeness)} alike.`}
      </p>
      {evidence.length === 0 ? <p className="mt-1">Nothing that you played speaks for it by name.</p> : null}
      {evidence.map((one) => (
        <div key={`${one.role} ${one.title}`} className="mt-3">
          <p className="font-medium text-fg">{evidenceWords(one)}</p>
          <ul className="mt-1">
            {one.latest.map((play) => (
              <EvidenceRow key={play.id} play={play} />
            ))}
          </ul>
        </div>
      ))}
    </WhyPart>
  );
}
