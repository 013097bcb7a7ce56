import { IconButton } from "@segue/ui";
import { Volume2, VolumeX, X } from "lucide-react";
import type { StoryMusic } from "./useStoryMusic.ts";

interface StoryHeadProps {
  title: string;
  /** place of the card that is shown */
  at: number;
  count: number;
  sound: StoryMusic;
  onClose: () => void;
}

/** How far the story is, its music, and the way out. */
export function StoryHead({ title, at, count, sound, onClose }: StoryHeadProps) {
  return (
    <header className="relative">
      <div aria-hidden="true" className="flex gap-1 px-4 pt-3 md:px-8">
        {Array.from({ length: count }, (_, place) => (
          <span key={place} className={`h-1 grow rounded-full ${place <= at ? "bg-ember" : "bg-track"}`} />
        ))}
      </div>
      <div className="flex items-center justify-between gap-3 px-4 pt-2 md:px-8">
        <p className="truncate text-body font-semibold">{title}</p>
        <div className="flex shrink-0 items-center">
          {sound.canSound ? (
            <IconButton label="Music of your year" aria-pressed={sound.isOn} onClick={() => sound.toggle(at)}>
              {sound.isOn ? <Volume2 className="size-5" /> : <VolumeX className="size-5" />}
            </IconButton>
          ) : null}
          <IconButton label="Close" onClick={onClose}>
            <X className="size-5" />
          </IconButton>
        </div>
      </div>
    </header>
  );
}
