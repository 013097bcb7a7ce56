"use client";

import { useEffect } from "react";
import { keptStore } from "./keptStore.ts";

/** Where nobody is signed in, the device shows nobody's Home. */
export function ForgetKeptApp() {
  useEffect(() => void keptStore.forgetKeptApp().catch(() => {}), []);
  return null;
}
