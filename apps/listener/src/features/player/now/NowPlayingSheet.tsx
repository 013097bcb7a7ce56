"use client";

import { Cover, IconButton } from "@segue/ui";
import { Drawer } from "@segue/ui/drawer";
import { ListMusic } from "lucide-react";
import { ItemLink } from "../../../shell/ItemLink.tsx";
import { SaveButton } from "../../../shell/library/KeepButton.tsx";
import { usePlayState } from "../EngineContext.ts";
import { currentItem } from "../playState.ts";
import { SeekBar } from "../SeekBar.tsx";
import { Source } from "../Source.tsx";
import { Transport } from "../Transport.tsx";
import { VolumeSlider } from "../VolumeSlider.tsx";
import { heardHref, heardKind } from "./heardKind.ts";
import { NowMenu } from "./NowMenu.tsx";

interface NowPlayingSheetProps {
  onClose: () => void;
  onQueue: () => void;
}

/** What plays, over the whole of a small screen, with every control under the thumb. */
export default function NowPlayingSheet({ onClose, onQueue }: NowPlayingSheetProps) {
  const item = usePlayState(currentItem);
  if (!item) return null;
  return (
    <Drawer title="Now playing" onClose={onClose} modal>
      <div className="mx-auto flex min-h-full max-w-md flex-col justify-end gap-5 px-6 pb-[calc(24px+env(safe-area-inset-bottom))]">
        <Cover subject={item.cover} className="my-auto max-h-[46dvh] self-center !rounded-lg shadow-raised" />
        <div className="flex items-center justify-between gap-3">
          <div className="min-w-0">
            <p className="line-clamp-2 text-title font-semibold tracking-tight">
              <ItemLink href={heardHref(item)} className="rounded-sm">
                {item.title}
              </ItemLink>
            </p>
            <p className="truncate text-body text-muted">{item.subtitle || "\u00a0"}</p>
          </div>
          <div className="flex shrink-0 items-center">
            <SaveButton itemId={item.itemId} kind={heardKind(item)} title={item.title} />
            <NowMenu item={item} />
          </div>
        </div>
        <SeekBar times />
        <Transport large />
        <div className="flex items-center justify-between gap-4">
          <VolumeSlider />
          <IconButton label="Queue" onClick={onQueue}>
            <ListMusic className="size-5" />
          </IconButton>
        </div>
        <Source />
      </div>
    </Drawer>
  );
}
