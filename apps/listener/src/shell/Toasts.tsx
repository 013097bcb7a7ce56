"use client";

import { useEffect, useState, type ComponentType } from "react";
import { toasterWish } from "./toast.ts";
import { whenIdle } from "./whenIdle.ts";

/** Where short answers to what somebody just did appear; fetched when there is time, or when there is something to say. */
export function Toasts() {
  const [Toaster, setToaster] = useState<ComponentType | null>(null);
  useEffect(() => {
    // Without a connection the words wait for the next ones, and the page for nothing.
    const fetchIt = (): void => {
      import("./Toaster.tsx").then(
        (fetched) => setToaster(() => fetched.default),
        () => {},
      );
    };
    whenIdle(fetchIt);
    return toasterWish.subscribe(fetchIt);
  }, []);
  return Toaster ? <Toaster /> : null;
}
