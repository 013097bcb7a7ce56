"use client";

import { useEffect, useState } from "react";
import { stable } from "./form/working.ts";

/** A control that is being moved is waited for, milliseconds. */
const settleMs = 180;

/** A value once it has stood still for a moment, so that a slider on its way asks the server for nothing. Equal content stays the same object. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const isNews = stable(settled) !== stable(value);
  useEffect(() => {
    if (!isNews) return undefined;
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value, isNews]);
  return settled;
}
