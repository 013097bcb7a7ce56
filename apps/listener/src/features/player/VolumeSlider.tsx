import { IconButton, RangeSlider } from "@segue/ui";
import { Volume1, Volume2, VolumeX } from "lucide-react";
import { useVolume, useVolumeControl } from "./EngineContext.ts";
import { loudnessOf } from "./volume.ts";

const steps = 20;

/** How loud it is; mute keeps the level for afterwards. */
export function VolumeSlider() {
  const control = useVolumeControl();
  const volume = useVolume();
  const loudness = loudnessOf(volume);
  const percent = Math.round(100 * loudness);
  const Sign = loudness === 0 ? VolumeX : loudness < 0.5 ? Volume1 : Volume2;
  return (
    <div className="flex items-center gap-1">
      <IconButton label="Mute" aria-pressed={loudness === 0} onClick={control.toggleMuted}>
        <Sign className="size-5" />
      </IconButton>
      <RangeSlider
        label="Volume"
        value={Math.round(steps * loudness)}
        max={steps}
        step={1}
        valueText={`${percent} per cent`}
        onChange={(value) => control.setLevel(value / steps)}
        className="max-w-28"
      />
    </div>
  );
}
