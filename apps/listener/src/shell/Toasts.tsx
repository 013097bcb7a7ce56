"use client";

import { useEffect, useState, type ComponentType } from "react";
import { atFirstSign } from "./atFirstSign.ts";
import { toasterWish } from "./toast.ts";

const fetchToaster = () => import("./Toaster.tsx");

/**
 * Where short answers to what somebody just did appear; there when there is something to say. Fetched with the first sign that somebody is
 * there: what there is to say may be that the connection is gone.
 */
export function Toasts() {
  const [Toaster, setToaster] = useState<ComponentType | null>(null);
  useEffect(() => atFirstSign(() => void fetchToaster().catch(() => {})), []);
  useEffect(() => {
    // Where it does not come, the words wait for the next ones, and the page for nothing.
    const fetchIt = (): void => {
      fetchToaster().then(
        (fetched) => setToaster(() => fetched.default),
        () => {},
      );
    };
    return toasterWish.subscribe(fetchIt);
  }, []);
  return Toaster ? <Toaster /> : null;
}
