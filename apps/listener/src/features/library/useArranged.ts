"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { arrangeEntries, type Sorting } from "./arrangeEntries.ts";

/** A list with its filter and its order; typing stays quick however long the list is. */
export function useArranged<Entry extends { title: string; subtitle: string }>(entries: readonly Entry[]) {
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<Sorting>("recent");
  const wanted = useDeferredValue(filter);
  const arranged = useMemo(() => arrangeEntries(entries, { filter: wanted, sorting }), [entries, wanted, sorting]);
  return { arranged, wanted, bar: { filter, sorting, onFilter: setFilter, onSorting: setSorting } };
}
