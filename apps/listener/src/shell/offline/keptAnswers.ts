import { hashKey, type QueryClient } from "@tanstack/react-query";
import type { useCalls } from "../../trpc/client.tsx";
import { keptAfter, type KeepingWord } from "../library/keeping.ts";
import { keepingKey } from "../library/useKeep.ts";
import type { HomeView, KeptItems, Settings } from "../../trpc/views.ts";
import type { KeptApp, Told } from "./keptApp.ts";

type Calls = ReturnType<typeof useCalls>;

interface Answer<Value> {
  data: Value | undefined;
  dataUpdatedAt: number;
}

function told<Value>(answer: Answer<Value> | undefined): Told<Value> | null {
  return answer?.data === undefined ? null : { value: answer.data, at: answer.dataUpdatedAt };
}

/** The words that wait to be counted: they are on this device already, so they are as good as said. */
function wordsOnTheWay(queryClient: QueryClient): Told<KeepingWord>[] {
  const waiting = queryClient.getMutationCache().findAll({ mutationKey: keepingKey, status: "pending" });
  return waiting.map(({ state }) => ({ value: state.variables as KeepingWord, at: state.submittedAt }));
}

const nothingYet: Told<KeptItems> = { value: { saved: [], followed: [] }, at: 0 };

function heartsAfter(said: Told<KeptItems> | null, words: readonly Told<KeepingWord>[]): Told<KeptItems> | null {
  if (words.length === 0) return said;
  return words.reduce(
    (kept, word) => ({ value: keptAfter(kept.value, word.value), at: Math.max(kept.at, word.at) }),
    said ?? nothingYet,
  );
}

/** What the server has said to this page, as far as it is kept on the device, and what she has said to it since; null before it has said who she is. */
export function keptAnswers(queryClient: QueryClient, calls: Calls): Omit<KeptApp, "listenerId"> | null {
  const settings = told<Settings>(queryClient.getQueryState(calls.settings.get.queryKey()));
  const saved = told<KeptItems>(queryClient.getQueryState(calls.library.kept.queryKey()));
  return (
    settings && {
      settings,
      home: told<HomeView>(queryClient.getQueryState(calls.home.get.queryKey())),
      saved: heartsAfter(saved, wordsOnTheWay(queryClient)),
    }
  );
}

/** Calls back when one of them has changed, until the answer is called. */
export function watchAnswers(queryClient: QueryClient, calls: Calls, onChange: () => void): () => void {
  const keys = [calls.settings.get.queryKey(), calls.home.get.queryKey(), calls.library.kept.queryKey()];
  const hashes = new Set(keys.map((key) => hashKey(key)));
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
