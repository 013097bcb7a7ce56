import { useEffect, useState } from "react";
import { countedText } from "./countedText.ts";

/** How long the counting takes, milliseconds. */
const duration = 1100;

/** Fast at first, slow at the end. */
const eased = (share: number): number => 1 - (1 - share) ** 4;

/** A text whose number is counted up to once; those who hear it, and those who want no motion, have it at once. */
export function CountedUp({ text }: { text: string }) {
  // The story is asked for by a press, so there is a window from the first drawing on.
  const [isStill] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  const [share, setShare] = useState(isStill ? 1 : 0);
  useEffect(() => {
    if (isStill) return undefined;
    const begun = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const passed = Math.min(1, Math.max(0, (now - begun) / duration));
      setShare(eased(passed));
      if (passed < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [isStill]);
  return (
    <>
      <span aria-hidden="true" className="tabular-nums">
        {countedText(text, share)}
      </span>
      <span className="sr-only">{text}</span>
    </>
  );
}
