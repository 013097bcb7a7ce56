import { percent } from "@segue/api/listener/shown";
import { Cover, IconButton } from "@segue/ui";
import { X } from "lucide-react";
import { genreTitle } from "../../../shell/page/genreTitle.ts";
import { countOf } from "../../../shell/page/pageWords.ts";
import type { LearntSubject } from "../../../trpc/views.ts";

interface SubjectRowProps {
  learnt: LearntSubject;
  /** of the greatest of its kind, so that the bars can be compared */
  greatest: number;
  onRemove: () => void;
}

/** One side of her taste with its share, and the way to have it removed. */
export function SubjectRow({ learnt, greatest, onRemove }: SubjectRowProps) {
  const { name, share, listens, card } = learnt;
  return (
    <li className="segue-arrive flex items-center gap-3 rounded-md py-1">
      {card ? (
        <Cover
          subject={{ itemId: card.itemId, kind: card.kind, genre: card.genre, audio: card.audio }}
          className="!size-11 !w-11 shrink-0"
        />
      ) : null}
      <div className="min-w-0 grow">
        <p className="line-clamp-2 text-body font-medium">{genreTitle(name)}</p>
        <div className="mt-1 flex items-center gap-3">
          <span aria-hidden="true" className="h-1.5 grow overflow-hidden rounded-full bg-raised">
            <span
              className="block h-full rounded-full bg-ember"
              style={{ width: `${Math.max(2, (100 * share) / greatest)}%` }}
            />
          </span>
          <span className="w-20 shrink-0 text-right text-caption text-muted tabular-nums">{percent(share)}</span>
        </div>
        <p className="text-caption text-faint">{countOf(listens, "listen")}</p>
      </div>
      <IconButton label={`Remove ${name} from your taste`} onClick={onRemove}>
        <X className="size-5" />
      </IconButton>
    </li>
  );
}
