import { Cover } from "@segue/ui";
import type { ComparedShelf } from "../../trpc/views.ts";

interface ShelfRowProps {
  title: string;
  shelf: ComparedShelf;
  /** whether cards that the other shelf has not are marked */
  marksChanges: boolean;
}

/** A shelf in small, as it would stand on Home. */
export function ShelfRow({ title, shelf, marksChanges }: ShelfRowProps) {
  return (
    <div>
      <p className="text-small">
        <span className="font-semibold">{title}</span>
        <span className="text-muted">
          {" "}
          · {shelf.discoveries} of {shelf.cards.length} are discoveries
        </span>
      </p>
      <ul
        aria-label={title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable to be scrolled by keys
        tabIndex={0}
        className="-mx-1 mt-2 flex gap-2 overflow-x-auto p-1 [scrollbar-width:none]"
      >
        {shelf.cards.map(({ itemId, kind, title: name, subtitle, genre, audio, isChanged, isDiscovery }) => (
          <li key={itemId} className="relative w-20 shrink-0 md:w-[5.25rem]">
            <Cover
              subject={{ itemId, kind, genre, audio }}
              className={marksChanges && isChanged ? "outline-3 outline-offset-1 outline-tide" : ""}
            />
            <p className="mt-1.5 truncate text-caption font-semibold">{name}</p>
            <p className="truncate text-caption text-muted">{subtitle}</p>
            {isDiscovery ? <p className="text-caption font-medium text-tide">Discovery</p> : null}
            {marksChanges && isChanged ? <p className="sr-only">Not on the shelf before</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The room that a shelf in small will take. */
export function ShelfRowSkeleton() {
  return <div aria-hidden="true" className="segue-skeleton h-[9.75rem] rounded-md" />;
}
