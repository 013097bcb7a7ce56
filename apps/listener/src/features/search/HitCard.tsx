import { MediaCard, type CardLinkProps, type Stop } from "@segue/ui";
import { useState } from "react";
import { CardMenu } from "../../shell/cardMenu/CardMenu.tsx";
import { hrefOf } from "../../shell/hrefOf.ts";
import { ItemLink } from "../../shell/ItemLink.tsx";
import { useCardState } from "../../shell/player.ts";
import { steeredItem } from "../../shell/steering/steeredItem.ts";
import { usePlayItem } from "../../shell/usePlayItem.ts";
import type { SearchHit } from "../../trpc/views.ts";
import { searchPlace } from "./searchPlace.ts";

interface HitCardProps {
  hit: SearchHit;
  stop: Stop;
}

/** Something found that is made of other things: its picture plays it from the top, its title leads to its page. */
export function HitCard({ hit, stop }: HitCardProps) {
  const [open, setOpen] = useState(false);
  const playItem = usePlayItem();
  const state = useCardState(hit.itemId);
  const { itemId, kind, title, subtitle, cover, artistId: creatorId } = hit;
  const onToggle = (): void => void playItem({ itemId, kind, title, sourceShelf: searchPlace.sourceShelf });
  const href = hrefOf(hit);
  const link = (props: CardLinkProps) => <ItemLink href={href ?? "/"} {...props} />;
  const item = steeredItem({ ...hit, creatorId });
  const menu = { item, play: { state, onToggle }, from: searchPlace, open, onOpenChange: setOpen };
  return (
    <MediaCard
      subject={cover}
      title={title}
      subtitle={subtitle}
      state={state}
      onToggle={onToggle}
      stop={stop}
      note={null}
      isNew={false}
      more={<CardMenu {...menu} tabIndex={stop.tabIndex} onCover />}
      onMenu={() => setOpen(true)}
      {...(href === null ? {} : { link })}
    />
  );
}
