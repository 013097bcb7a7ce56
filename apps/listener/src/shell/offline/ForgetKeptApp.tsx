"use client";

import { useEffect } from "react";
import { forgetKeptApp } from "./keptApp.ts";

/** Where nobody is signed in, the device shows nobody's Home. */
export function ForgetKeptApp() {
  useEffect(() => void forgetKeptApp().catch(() => {}), []);
  return null;
}
