"use client";

import { useEffect, type RefObject } from "react";
import { rowAfter } from "./rowAfter.ts";

/** What of a list the up and down keys lead to. */
export const rowButtons = "[data-row-play]";

/**
 * Lets the up and down keys move focus between the elements of a container that a selector names. Where one such container
 * stands inside another, the outer one decides.
 */
export function useArrowKeys(container: RefObject<HTMLElement | null>, selector: string): void {
  useEffect(() => {
    const element = container.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const rows = [...(element?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const next = rowAfter(event.key, rows.indexOf(document.activeElement as HTMLElement), rows.length);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      rows[next]?.focus();
    };
    element?.addEventListener("keydown", onKeyDown, { capture: true });
    return () => element?.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [container, selector]);
}
