"use client";

import { useEffect, useState, type ComponentType } from "react";
import { toasterWish } from "./toast.ts";

/**
 * Where short answers to what somebody just did appear; fetched when there is something to say. Without a connection it comes from what the
 * service worker keeps.
 */
export function Toasts() {
  const [Toaster, setToaster] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Where it does not come, the words wait for the next ones, and the page for nothing.
    const fetchIt = (): void => {
      import("./Toaster.tsx").then(
        (fetched) => setToaster(() => fetched.default),
        () => {},
      );
    };
    return toasterWish.subscribe(fetchIt);
  }, []);
  return Toaster ? <Toaster /> : null;
}
