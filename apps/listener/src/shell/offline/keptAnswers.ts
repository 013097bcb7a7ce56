import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { useCalls } from "../../trpc/client.tsx";
import { keptAfter, type KeepingWord } from "../library/keeping.ts";
import { keepingKey } from "../library/useKeep.ts";
import type { KeptItems } from "../../trpc/views.ts";
import type { KeptApp } from "./keptApp.ts";

type KeptAnswers = Partial<Pick<KeptApp, "home" | "saved">>;

/** The words that wait to be counted: they are on this device already, so they are as good as said. */
function wordsOnTheWay(queryClient: QueryClient): KeepingWord[] {
  const waiting = queryClient.getMutationCache().findAll({ mutationKey: keepingKey, status: "pending" });
  return waiting.map(({ state }) => state.variables as KeepingWord);
}

const nothingYet: KeptItems = { saved: [], followed: [] };

/** What the server has said to this page, as far as it is kept on the device, and what she has said to it since. */
export function keptAnswers(queryClient: QueryClient, calls: ReturnType<typeof useCalls>): KeptAnswers {
  const { data: view, dataUpdatedAt: keptAt } = queryClient.getQueryState(calls.home.get.queryKey()) ?? {};
  const saved = queryClient.getQueryData(calls.library.kept.queryKey());
  const words = wordsOnTheWay(queryClient);
  return {
    ...(view && keptAt && { home: { view, keptAt } }),
    ...((saved || words.length > 0) && { saved: words.reduce(keptAfter, saved ?? nothingYet) }),
  };
}

/** Calls back when one of them has changed, until the answer is called. */
export function watchAnswers(
  queryClient: QueryClient,
  calls: ReturnType<typeof useCalls>,
  onChange: () => void,
): () => void {
  const hashes = new Set([hashKey(calls.home.get.queryKey()), hashKey(calls.library.kept.queryKey())]);
  const ends = [
    queryClient.getQueryCache().subscribe((event) => {
      if (event.type !== "updated" || event.action.type !== "success") return;
      if (hashes.has(event.query.queryHash)) onChange();
    }),
    queryClient.getMutationCache().subscribe(({ mutation }) => {
      if (mutation?.options.mutationKey === keepingKey) onChange();
    }),
  ];
  return () => {
    for (const end of ends) end();
  };
}
