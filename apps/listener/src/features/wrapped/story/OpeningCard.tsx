import { Button, Cover, type CoverSubject } from "@segue/ui";
import { firstFocus } from "@segue/ui/stage";
import { Play, Volume2 } from "lucide-react";

interface OpeningCardProps {
  /** what she heard most, first first */
  covers: readonly CoverSubject[];
  /** "4,961 listens, 1 January to 24 November." */
  line: string;
  canSound: boolean;
  onBegin: (withMusic: boolean) => void;
}

/** The first card: what follows, and whether with music. */
export function OpeningCard({ covers, line, canSound, onBegin }: OpeningCardProps) {
  return (
    <>
      <ul aria-hidden="true" className="segue-rise mb-8 grid w-[min(100%,24rem)] grid-cols-4 gap-2 md:gap-3">
        {covers.map((cover) => (
          <li key={`${cover.kind} ${cover.itemId}`}>
            <Cover subject={cover} className="shadow-raised" />
          </li>
        ))}
      </ul>
      <p className="max-w-prose text-title text-muted">{line}</p>
      <p className="mt-2 max-w-prose text-lead text-muted">Every number opens the listens that it counts.</p>
      <div className="mt-8 flex flex-wrap gap-3">
        {canSound ? (
          <Button onClick={() => onBegin(true)}>
            <Volume2 className="size-4" aria-hidden="true" />
            Begin with music
          </Button>
        ) : null}
        <Button {...firstFocus} look={canSound ? "quiet" : "primary"} onClick={() => onBegin(false)}>
          <Play className="size-4 fill-current" aria-hidden="true" />
          Begin
        </Button>
      </div>
    </>
  );
}
