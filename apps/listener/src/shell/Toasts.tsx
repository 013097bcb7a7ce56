"use client";

import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { onFirstGesture } from "./onFirstGesture.ts";
import { toasterWish, wantToaster } from "./toast.ts";

const Toaster = lazy(() => import("./Toaster.tsx"));

/** Where short answers to what somebody just did appear, once there is somebody: also offline, when nothing can be fetched. */
export function Toasts() {
  const isWanted = useSyncExternalStore(toasterWish.subscribe, toasterWish.isWanted, () => false);
  useEffect(() => onFirstGesture(wantToaster), []);
  if (!isWanted) return null;
  return (
    <Suspense>
      <Toaster />
    </Suspense>
  );
}
