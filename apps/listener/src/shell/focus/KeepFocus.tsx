"use client";

import { useEffect } from "react";
import { nearestTo, placeOf, type FocusPlace } from "./focusPlace.ts";

/** These give focus back by themselves. */
const keepers = "[role=menu], [data-sonner-toaster]";

/**
 * Whatever has focus may go away: the row that was removed, the form that was sent, the page that was left. Then what is nearest has it, so that
 * keys and screen readers go on from there and not from the top.
 */
function keepFocus(): () => void {
  let last: Element | null = null;
  let place: FocusPlace | null = null;
  const remember = (event: FocusEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest(keepers)) return;
    last = event.target;
    place = placeOf(last);
  };
  const look = (): void => {
    if (!last || !place) return;
    if (last.isConnected) {
      place = placeOf(last);
      return;
    }
    if (document.activeElement !== document.body) return;
    last = null;
    nearestTo(place)?.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(look);
  changes.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("focusin", remember);
  return () => {
    changes.disconnect();
    document.removeEventListener("focusin", remember);
  };
}

/** Keeps focus on the page; draws nothing. */
export function KeepFocus() {
  useEffect(keepFocus, []);
  return null;
}
