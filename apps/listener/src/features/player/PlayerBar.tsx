"use client";

import { Cover, IconButton } from "@segue/ui";
import { ListMusic } from "lucide-react";
import { usePathname } from "next/navigation";
import { lazy, Suspense, useCallback, useState } from "react";
import { usePlayState } from "./EngineContext.ts";
import { usePlayerKeys } from "./keys/usePlayerKeys.ts";
import { NowPlaying } from "./NowPlaying.tsx";
import { currentItem } from "./playState.ts";
import { SeekBar } from "./SeekBar.tsx";
import { Source } from "./Source.tsx";
import { NextButton, PlayPauseButton, Transport } from "./Transport.tsx";
import { useWideScreen } from "../../shell/useWideScreen.ts";
import { VolumeSlider } from "./VolumeSlider.tsx";

const QueueDrawer = lazy(() => import("./queue/QueueDrawer.tsx"));
const NowPlayingSheet = lazy(() => import("./now/NowPlayingSheet.tsx"));
const KeysDialog = lazy(() => import("./keys/KeysDialog.tsx"));

type Panel = "queue" | "now" | "keys" | null;

function QueueButton({ open, onToggle }: { open: boolean; onToggle: () => void }) {
  return (
    <IconButton label="Queue" aria-expanded={open} onClick={onToggle} className={open ? "!text-ember" : ""}>
      <ListMusic className="size-5" />
    </IconButton>
  );
}

interface BarProps {
  panel: Panel;
  setPanel: (panel: Panel) => void;
}

function WideBar({ panel, setPanel }: BarProps) {
  return (
    <>
      <NowPlaying />
      <div className="flex flex-col items-center gap-0.5">
        <Transport />
        <SeekBar times />
      </div>
      <div className="flex min-w-0 items-center justify-end gap-1">
        <Source className="mr-2 max-lg:hidden" />
        <QueueButton open={panel === "queue"} onToggle={() => setPanel(panel === "queue" ? null : "queue")} />
        <VolumeSlider />
      </div>
    </>
  );
}

function SmallBar({ setPanel }: BarProps) {
  const item = usePlayState(currentItem);
  if (!item) return null;
  return (
    <>
      <SeekBar times={false} className="absolute inset-x-0 -top-3" />
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => setPanel("now")}
        className="flex min-w-0 items-center gap-3 rounded-md text-left"
      >
        <Cover subject={item.cover} className="!size-11 shrink-0" />
        <span className="sr-only">Open the player: </span>
        <span className="min-w-0">
          <span className="block truncate text-small font-semibold">{item.title}</span>
          <span className="block truncate text-small text-muted">{item.subtitle || "\u00a0"}</span>
        </span>
      </button>
      <div className="flex items-center gap-1">
        <PlayPauseButton />
        <NextButton />
      </div>
    </>
  );
}

/** The panel that is open. One that covers the whole of a small screen gives way to the page that was gone to from it. */
function usePanel(wide: boolean) {
  const here = usePathname();
  const [page, setPage] = useState(here);
  const [panel, setPanel] = useState<Panel>(null);
  if (page !== here) {
    setPage(here);
    if (!wide) setPanel(null);
  }
  return { panel, setPanel };
}

/** What plays, and its controls. Not there until something was chosen. */
export function PlayerBar() {
  const shown = usePlayState((state) => state.queue.length > 0);
  const wide = useWideScreen();
  const { panel, setPanel } = usePanel(wide);
  const showKeys = useCallback(() => setPanel("keys"), [setPanel]);
  usePlayerKeys(showKeys);
  const close = (): void => setPanel(null);
  const Bar = wide ? WideBar : SmallBar;
  return (
    <>
      {shown ? (
        <section
          id="player"
          tabIndex={-1}
          aria-label="Player"
          className="segue-arrive outline-none relative grid h-player grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line bg-surface px-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_minmax(0,1fr)] md:px-5"
        >
          <Bar panel={panel} setPanel={setPanel} />
        </section>
      ) : null}
      <Suspense>
        {panel === "queue" && shown ? <QueueDrawer onClose={close} /> : null}
        {panel === "now" && shown && !wide ? (
          <NowPlayingSheet onClose={close} onQueue={() => setPanel("queue")} />
        ) : null}
        {panel === "keys" ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </>
  );
}
