"use client";

import type { ExternalToast, toast as Toast } from "sonner";

type Toasting = typeof Toast;

let settle: (toasting: Toasting) => void;
const shown = new Promise<Toasting>((resolve) => {
  settle = resolve;
});
const listeners = new Set<() => void>();

/** What the words and the place where they appear know of each other. */
export const toasterWish = {
  /** Calls back whenever something is said, until the answer is called. */
  subscribe: (onSaid: () => void): (() => void) => {
    listeners.add(onSaid);
    return () => listeners.delete(onSaid);
  },
  /** The toaster is on the page and listens: what was said before is shown. */
  answered: (toasting: Toasting): void => settle(toasting),
};

function say(how: (toasting: Toasting) => void): void {
  for (const tell of listeners) tell();
  void shown.then(how);
}

/** Short answers to what somebody just did; the same words as sonner's, whose code is no part of opening a page. */
export const toast = Object.assign(
  (words: string, options?: ExternalToast): void => say((toasting) => toasting(words, options)),
  {
    error: (words: string, options?: ExternalToast): void => say((toasting) => toasting.error(words, options)),
    /** Takes away one, or all. */
    dismiss: (id?: string | number): void => say((toasting) => toasting.dismiss(id)),
  },
);
