import { Cover } from "@segue/ui";
import { hrefOf } from "../../shell/hrefOf.ts";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { SaveButton, FollowButton } from "../../shell/library/KeepButton.tsx";
import type { KeptEntry } from "../../trpc/views.ts";

function KeptCard({ entry }: { entry: KeptEntry }) {
  const { itemId, kind, title, subtitle, cover, keeping, isWithdrawn } = entry;
  const Keep = keeping === "followed" ? FollowButton : SaveButton;
  return (
    <li className="relative min-w-0 rounded-lg p-2 transition-colors [contain-intrinsic-size:auto_16rem] [content-visibility:auto] hover:bg-raised">
      <ItemLink href={hrefOf({ kind, itemId }) ?? "/"} className="block rounded-lg">
        <Cover subject={cover} />
        <span className="mt-2.5 block truncate text-body font-semibold">{title}</span>
        <span className="block truncate text-small text-muted">
          {isWithdrawn ? "Not in the catalogue any more" : subtitle || "\u00a0"}
        </span>
      </ItemLink>
      <div className="mt-2">
        <Keep
          itemId={itemId}
          kind={kind}
          title={title}
          className={keeping === "followed" ? "pointer-fine:!min-h-9 !px-4 !text-small" : "-ml-2"}
        />
      </div>
    </li>
  );
}

/** What she follows or saved, as covers that lead to their pages. */
export function KeptGrid({ entries, label }: { entries: readonly KeptEntry[]; label: string }) {
  return (
    <ul aria-label={label} className="-mx-2 mt-5 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-1">
      {entries.map((entry) => (
        <KeptCard key={entry.itemId} entry={entry} />
      ))}
    </ul>
  );
}
