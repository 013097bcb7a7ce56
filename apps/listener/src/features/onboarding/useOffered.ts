import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { hasFailed } from "../../trpc/hasFailed.ts";

/** What is on offer: the broad choice, one genre, or what a search found. */
export function useOffered() {
  const calls = useCalls();
  const [genreId, setGenreId] = useState<number | null>(null);
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim()).slice(0, 200);
  const choices = useQuery(
    calls.onboarding.choices.queryOptions(genreId === null ? {} : { genreId }, {
      staleTime: Infinity,
      placeholderData: keepPreviousData,
    }),
  );
  const found = useQuery(
    calls.onboarding.find.queryOptions(
      { text: sought },
      { enabled: sought !== "", staleTime: 60_000, placeholderData: keepPreviousData },
    ),
  );
  const answer = sought === "" ? choices : found;
  return {
    genres: choices.data?.genres ?? [],
    artists: sought === "" ? choices.data?.artists : found.data,
    failed: hasFailed(answer),
    retry: () => void answer.refetch(),
    genreId,
    setGenreId: (next: number | null) => {
      setGenreId(next);
      setText("");
    },
    text,
    setText,
    sought,
  };
}
