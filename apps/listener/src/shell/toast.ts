"use client";

import type { ExternalToast, toast as Toast } from "sonner";

type Toasting = typeof Toast;

let settle: (toasting: Toasting) => void;
const shown = new Promise<Toasting>((resolve) => {
  settle = resolve;
});
const wishes = new Set<() => void>();
let isWanted = false;

/** Fetches the toaster and puts it on the page; what was said before it came is said then. */
export function wantToaster(): void {
  isWanted = true;
  for (const tell of wishes) tell();
}

/** For the place where toasts appear: whether somebody has anything to say. */
export const toasterWish = {
  subscribe: (onChange: () => void): (() => void) => {
    wishes.add(onChange);
    return () => wishes.delete(onChange);
  },
  isWanted: () => isWanted,
  /** the toaster is on the page and listens */
  answered: (toasting: Toasting): void => settle(toasting),
};

function say(how: (toasting: Toasting) => void): void {
  wantToaster();
  void shown.then(how);
}

/** Short answers to what somebody just did; the same words as sonner's, whose code is fetched when it is first needed. */
export const toast = Object.assign(
  (words: string, options?: ExternalToast): void => say((toasting) => toasting(words, options)),
  {
    error: (words: string, options?: ExternalToast): void => say((toasting) => toasting.error(words, options)),
    /** Takes away one, or all. */
    dismiss: (id?: string | number): void => {
      if (isWanted) say((toasting) => toasting.dismiss(id));
    },
  },
);
