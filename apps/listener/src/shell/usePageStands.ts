import { useEffect, useState } from "react";
import { whenIdle } from "./whenIdle.ts";

let stood = false;

/** Calls back when the document, its scripts and what came along with it are there, and the page rests. */
function whenStanding(act: () => void): void {
  const rest = (): void =>
    whenIdle(() => {
      stood = true;
      act();
    });
  if (document.readyState === "complete") rest();
  else globalThis.addEventListener("load", rest, { once: true });
}

/** Whether the page that was opened stands: what may be wanted next is asked for from then on, so that it keeps nothing waiting that is wanted now. */
export function usePageStands(): boolean {
  const [stands, setStands] = useState(false);
  useEffect(() => {
    let gone = false;
    const stand = (): void => {
      if (!gone) setStands(true);
    };
    if (stood) stand();
    else whenStanding(stand);
    return () => {
      gone = true;
    };
  }, []);
  return stands;
}
