import { useState } from "react";
import { usePlayer, type Playable } from "../../../shell/player.ts";

export interface StoryMusic {
  isOn: boolean;
  /** whether there is anything to sound */
  canSound: boolean;
  /** @param at place of the card that is shown */
  toggle: (at: number) => void;
  /** Goes on to the music of another card, if there is music. */
  follow: (at: number) => void;
}

/** Music from her own year behind the story: nothing sounds until she asks for it. */
export function useStoryMusic(music: readonly Playable[]): StoryMusic {
  const player = usePlayer();
  const [isOn, setIsOn] = useState(false);
  const sound = (at: number): void => player.play(music, at % music.length);
  return {
    isOn,
    canSound: music.length > 0,
    toggle: (at) => {
      if (isOn) {
        if (player.isPlaying()) player.playPause();
      } else sound(at);
      setIsOn(!isOn);
    },
    follow: (at) => {
      if (isOn && player.isPlaying()) sound(at);
    },
  };
}
