"use client";

import { useEffect, useState } from "react";

const debounceMs = 120;
/** Characters of a search that are sent; more than that is nothing that anybody looks for. */
export const longestQuery = 200;

/** What the listener types, and what of it is asked for: a moment later, trimmed, at most 200 characters, kept in the address. */
export function useSearchText(initial: string) {
  const [typed, setTyped] = useState(initial);
  const wanted = typed.trim().slice(0, longestQuery).toWellFormed();
  const [query, setQuery] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(wanted), wanted === "" ? 0 : debounceMs);
    return () => clearTimeout(timer);
  }, [wanted]);
  useEffect(() => {
    const address = query === "" ? "/search" : `/search?q=${encodeURIComponent(query)}`;
    if (`${window.location.pathname}${window.location.search}` !== address) {
      window.history.replaceState(null, "", address);
    }
  }, [query]);
  return { typed, setTyped, query, isShortened: typed.trim().length > longestQuery };
}
