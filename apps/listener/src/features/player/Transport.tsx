import { IconButton } from "@segue/ui";
import { Pause, Play, Repeat, Repeat1, Shuffle, SkipBack, SkipForward } from "lucide-react";
import { useEngine, usePlayState } from "./EngineContext.ts";
import type { Repeat as RepeatMode } from "./playState.ts";

const nextRepeat: Record<RepeatMode, RepeatMode> = { off: "all", all: "one", one: "off" };
const repeatWords: Record<RepeatMode, string> = { off: "Repeat: off", all: "Repeat: all", one: "Repeat: this one" };

/** A dot under a picture whose colour alone would not say that it is on. */
function On() {
  return (
    <span aria-hidden="true" className="absolute bottom-1 left-1/2 size-1 -translate-x-1/2 rounded-full bg-ember" />
  );
}

function ShuffleButton() {
  const engine = useEngine();
  const on = usePlayState((state) => state.unshuffled !== null);
  return (
    <IconButton
      label="Shuffle"
      aria-pressed={on}
      onClick={() => engine.setShuffle(!on)}
      className={`relative ${on ? "!text-ember" : ""}`}
    >
      <Shuffle className="size-[18px]" />
      {on ? <On /> : null}
    </IconButton>
  );
}

function RepeatButton() {
  const engine = useEngine();
  const repeat = usePlayState((state) => state.repeat);
  const Sign = repeat === "one" ? Repeat1 : Repeat;
  return (
    <IconButton
      label={repeatWords[repeat]}
      onClick={() => engine.setRepeat(nextRepeat[repeat])}
      className={`relative ${repeat === "off" ? "" : "!text-ember"}`}
    >
      <Sign className="size-[18px]" />
      {repeat === "off" ? null : <On />}
    </IconButton>
  );
}

export function PlayPauseButton({ large = false }: { large?: boolean }) {
  const engine = useEngine();
  const playing = usePlayState((state) => state.playing);
  const Sign = playing ? Pause : Play;
  return (
    <IconButton
      label={playing ? "Pause" : "Play"}
      onClick={engine.playPause}
      className={`bg-fg !text-ground hover:bg-fg hover:opacity-85 ${large ? "!size-16" : ""}`}
    >
      <Sign
        className={`${large ? "size-7" : "size-5"} fill-current ${playing ? "" : "translate-x-px"}`}
        strokeWidth={0}
      />
    </IconButton>
  );
}

function PreviousButton() {
  const engine = useEngine();
  return (
    <IconButton label="Previous" onClick={engine.previous}>
      <SkipBack className="size-5 fill-current" />
    </IconButton>
  );
}

export function NextButton() {
  const engine = useEngine();
  return (
    <IconButton label="Next" onClick={engine.next}>
      <SkipForward className="size-5 fill-current" />
    </IconButton>
  );
}

/** Everything that moves the player, in a row. */
export function Transport({ large = false }: { large?: boolean }) {
  return (
    <div className={`flex items-center ${large ? "justify-between" : "gap-2"}`}>
      <ShuffleButton />
      <PreviousButton />
      <PlayPauseButton large={large} />
      <NextButton />
      <RepeatButton />
    </div>
  );
}
