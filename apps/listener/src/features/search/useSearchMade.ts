"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef } from "react";
import { useRecord } from "../../shell/useRecord.ts";
import { useCalls } from "../../trpc/client.tsx";

/** A text that stands for this long is what she was looking for. */
const settlesAfterMs = 2_500;

/**
 * Records a search once it is used or has settled, each text once until another one was recorded.
 *
 * @returns records the search at once, for when something that it found is used
 */
export function useSearchMade(query: string, hasAnswer: boolean): () => void {
  const record = useRecord();
  const calls = useCalls();
  const queryClient = useQueryClient();
  const last = useRef("");
  const made = useCallback(() => {
    if (query === "" || last.current === query) return;
    last.current = query;
    const refresh = () => queryClient.invalidateQueries({ queryKey: calls.search.recent.queryKey() });
    // A search that could not be counted costs nobody anything: it is not worth a message.
    record({ kind: "search.made", query }).then(refresh, () => {});
  }, [query, record, calls, queryClient]);
  useEffect(() => {
    if (!hasAnswer) return undefined;
    const timer = setTimeout(made, settlesAfterMs);
    return () => clearTimeout(timer);
  }, [made, hasAnswer]);
  return made;
}
