import { IconButton } from "@segue/ui";
import { Pause, Play, SkipBack, SkipForward } from "lucide-react";
import { useEngine, usePlayState } from "./EngineContext.ts";

/** Previous, play or pause, next. */
export function Transport() {
  const engine = useEngine();
  const playing = usePlayState((state) => state.playing);
  const Sign = playing ? Pause : Play;
  return (
    <div className="flex items-center gap-1 md:gap-3">
      <IconButton label="Previous" onClick={engine.previous}>
        <SkipBack className="size-5 fill-current" />
      </IconButton>
      <IconButton
        label={playing ? "Pause" : "Play"}
        onClick={engine.playPause}
        className="bg-fg !text-ground hover:bg-fg hover:opacity-85"
      >
        <Sign className={`size-5 fill-current ${playing ? "" : "translate-x-px"}`} strokeWidth={0} />
      </IconButton>
      <IconButton label="Next" onClick={engine.next}>
        <SkipForward className="size-5 fill-current" />
      </IconButton>
    </div>
  );
}
