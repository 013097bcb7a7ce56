import { Banner, Notice } from "@segue/ui";
import { Ban, SearchX } from "lucide-react";
import type { SearchView } from "../../trpc/views.ts";
import { HitGroup } from "./HitGroup.tsx";
import type { Kind } from "./KindChips.tsx";
import { TopHit } from "./TopHit.tsx";

function NothingFound({ query, blocked }: Pick<SearchView, "query" | "blocked">) {
  if (blocked) {
    return (
      <Notice icon={<Ban className="size-7" />} title={`You blocked ${blocked.title}`}>
        That is why a search does not find it. Under Taste you can take that back.
      </Notice>
    );
  }
  return (
    <Notice icon={<SearchX className="size-7" />} title={`Nothing is called “${shortened(query)}”`}>
      Try fewer letters, or a genre from below.
    </Notice>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

interface SearchAnswerProps {
  answer: SearchView;
  /** one kind alone was asked for */
  kind: Kind | null;
  onKind: (kind: Kind) => void;
  onText: (text: string) => void;
}

/** What a search found, or what to do when it found nothing. */
export function SearchAnswer({ answer, kind, onKind, onText }: SearchAnswerProps) {
  const { top, groups, didYouMean, query, blocked } = answer;
  if (groups.length === 0) return <NothingFound query={query} blocked={blocked} />;
  return (
    <div className="flex flex-col gap-8">
      {blocked ? (
        <Banner icon={<Ban className="size-5" />}>
          You blocked {blocked.title}, which is why it is not here. Under Taste you can take that back.
        </Banner>
      ) : null}
      {didYouMean === null ? null : (
        <p className="text-body text-muted">
          Nothing is called “{shortened(query)}”. Did you mean{" "}
          <button
            type="button"
            onClick={() => onText(didYouMean)}
            className="font-semibold text-fg underline underline-offset-2"
          >
            {didYouMean}
          </button>
          ?
        </p>
      )}
      {top && kind === null ? <TopHit hit={top} /> : null}
      {groups.map((group) => (
        <HitGroup key={group.kind} group={group} onMore={kind === null ? onKind : null} />
      ))}
    </div>
  );
}
