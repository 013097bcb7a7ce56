"use client";

import { useEffect, useState, type RefObject } from "react";

/** Whether a row that scrolls sideways has more before and after what is shown. */
export function useOverflow(row: RefObject<HTMLElement | null>) {
  const [more, setMore] = useState({ before: false, after: false });
  useEffect(() => {
    const element = row.current;
    if (!element) return undefined;
    const look = (): void => {
      const before = element.scrollLeft > 4;
      const after = element.scrollLeft + element.clientWidth < element.scrollWidth - 4;
      setMore((known) => (known.before === before && known.after === after ? known : { before, after }));
    };
    const size = new ResizeObserver(look);
    const cards = new MutationObserver(look);
    size.observe(element);
    cards.observe(element, { childList: true });
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      element.removeEventListener("scroll", look);
      size.disconnect();
      cards.disconnect();
    };
  }, [row]);
  return more;
}
