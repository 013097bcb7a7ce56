import { Button, Cover } from "@segue/ui";
import { Pause, Play } from "lucide-react";
import { hrefOf } from "../../shell/hrefOf.ts";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { useCardState } from "../../shell/player.ts";
import { usePlayItem } from "../../shell/usePlayItem.ts";
import type { SearchHit } from "../../trpc/views.ts";
import { kindNames } from "./kindNames.ts";
import { searchPlace } from "./searchPlace.ts";

/** What was most probably meant. */
export function TopHit({ hit }: { hit: SearchHit }) {
  const playItem = usePlayItem();
  const state = useCardState(hit.itemId);
  const { itemId, kind, title, subtitle, cover } = hit;
  const href = hrefOf(hit);
  const word = state === "playing" ? "Pause" : "Play";
  const Sign = state === "playing" ? Pause : Play;
  const by = kind === "artist" || subtitle === "" ? "" : ` · ${subtitle}`;
  return (
    <PageSection title="Top result">
      <div className="flex max-w-xl items-center gap-4 rounded-lg bg-surface p-4">
        <div className="w-24 shrink-0 md:w-28">
          <Cover subject={cover} />
        </div>
        <div className="min-w-0">
          <h3 className="truncate text-title font-semibold tracking-tight">
            {href === null ? (
              title
            ) : (
              <ItemLink href={href} className="hover:underline">
                {title}
              </ItemLink>
            )}
          </h3>
          <p className="truncate text-small text-muted">
            {kindNames[kind].one}
            {by}
            {hit.isOwn ? " · You play this" : ""}
          </p>
          <Button
            data-hit
            aria-label={`${word} ${title}`}
            className="mt-3"
            onClick={() => void playItem({ itemId, kind, title, sourceShelf: searchPlace.sourceShelf })}
          >
            <Sign className="size-4 fill-current" strokeWidth={0} aria-hidden="true" />
            {word}
          </Button>
        </div>
      </div>
    </PageSection>
  );
}
