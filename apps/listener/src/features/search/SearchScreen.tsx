"use client";

import { Banner } from "@segue/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Scissors } from "lucide-react";
import { useRef, useState } from "react";
import { useArrowKeys } from "../../shell/tracks/useArrowKeys.ts";
import { useOnline } from "../../shell/useOnline.ts";
import { useCalls } from "../../trpc/client.tsx";
import { GenreGrid } from "./GenreGrid.tsx";
import { KindChips, type Kind } from "./KindChips.tsx";
import { RecentSearches } from "./RecentSearches.tsx";
import { SearchAnswer } from "./SearchAnswer.tsx";
import { SearchField } from "./SearchField.tsx";
import { SearchFailure, SearchSkeleton } from "./SearchStates.tsx";
import { SearchStatus } from "./SearchStatus.tsx";
import { Suggestions } from "./Suggestions.tsx";
import { useSearchMade } from "./useSearchMade.ts";
import { longestQuery, useSearchText } from "./useSearchText.ts";

/** What the up and down keys lead to: lines, the card of a shelf that can be reached, and buttons that say so. */
const stops = "[data-row-play], [data-stop][tabindex='0'], [data-hit]";

function useAnswer(query: string, kind: Kind | null) {
  const calls = useCalls();
  const options = { enabled: query !== "", placeholderData: keepPreviousData, trpc: { abortOnUnmount: true } };
  return useQuery(calls.search.find.queryOptions({ query, kind }, options));
}

interface FoundProps {
  query: string;
  kind: Kind | null;
  answer: ReturnType<typeof useAnswer>;
  onKind: (kind: Kind) => void;
  onText: (text: string) => void;
}

/** What was found, what stands there before, and what there is to browse while nothing is looked for. */
function Found({ query, kind, answer, onKind, onText }: FoundProps) {
  const online = useOnline();
  const browsing = (
    <div className="flex flex-col gap-8">
      {query === "" ? <RecentSearches onChoose={onText} /> : null}
      <GenreGrid />
    </div>
  );
  if (query === "") return browsing;
  const { data, isError } = answer;
  if (!data) {
    const failed = isError || !online;
    return failed ? <SearchFailure online={online} onRetry={() => void answer.refetch()} /> : <SearchSkeleton />;
  }
  return (
    <>
      <SearchAnswer answer={data} kind={kind} onKind={onKind} onText={onText} />
      {data.groups.length === 0 ? browsing : null}
    </>
  );
}

/** Search as one types. @param initial what the address asks for */
export function SearchScreen({ initial }: { initial: string }) {
  const { typed, setTyped, query, isShortened } = useSearchText(initial);
  const [kind, setKind] = useState<Kind | null>(null);
  const answer = useAnswer(query, kind);
  const made = useSearchMade(query, answer.isSuccess && !answer.isPlaceholderData);
  const field = useRef<HTMLInputElement>(null);
  const found = useRef<HTMLDivElement>(null);
  useArrowKeys(found, stops);
  const choose = (text: string): void => {
    setTyped(text);
    field.current?.focus();
  };
  const goDown = (): void => found.current?.querySelector<HTMLElement>(stops)?.focus();
  const shown = query === "" ? null : (answer.data ?? null);
  return (
    <>
      <h1 className="text-display font-semibold tracking-tight">Search</h1>
      <div className="mt-5 md:pr-16">
        <SearchField field={field} value={typed} onChange={setTyped} onEnter={made} onDown={goDown} />
      </div>
      {query === "" ? null : (
        <div className="mt-4 flex min-w-0 flex-col gap-x-4 gap-y-2 xl:flex-row xl:items-center">
          <KindChips kind={kind} onKind={setKind} />
          <Suggestions texts={shown?.suggestions ?? null} onChoose={choose} />
        </div>
      )}
      <SearchStatus answer={shown} settled={!answer.isPlaceholderData} />
      {isShortened ? <Shortened /> : null}
      <div ref={found} onClickCapture={made} className="mt-6">
        <Found query={query} kind={kind} answer={answer} onKind={setKind} onText={choose} />
      </div>
    </>
  );
}

function Shortened() {
  return (
    <div className="mt-3">
      <Banner icon={<Scissors className="size-5" />}>
        A search takes {longestQuery} characters. The first {longestQuery} of yours were looked for.
      </Banner>
    </div>
  );
}
