"use client";

import { Button, IconButton } from "@segue/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Clock3, X } from "lucide-react";
import { toast } from "../../shell/toast.ts";
import { PageSection } from "../../shell/page/PageSection.tsx";
import { useCalls } from "../../trpc/client.tsx";

/** Takes searches off the list at once, and puts them back when the server would not. */
function useForget() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const queryKey = calls.search.recent.queryKey();
  const forget = useMutation(
    calls.search.forget.mutationOptions({
      onMutate: async ({ queries }) => {
        await queryClient.cancelQueries({ queryKey });
        const before = queryClient.getQueryData(queryKey);
        queryClient.setQueryData(queryKey, (known) => known?.filter(({ query }) => !queries.includes(query)));
        return { before };
      },
      onError: (_error, _input, context) => {
        queryClient.setQueryData(queryKey, context?.before);
        toast.error("The search could not be removed. Try again in a moment.");
      },
      onSettled: () => queryClient.invalidateQueries({ queryKey }),
    }),
  );
  return (queries: string[]): void => forget.mutate({ queries });
}

/** What she searched for of late; a press searches for it again. */
export function RecentSearches({ onChoose }: { onChoose: (text: string) => void }) {
  const calls = useCalls();
  const { data: recent = [] } = useQuery(calls.search.recent.queryOptions());
  const forget = useForget();
  if (recent.length === 0) return null;
  return (
    <PageSection title="Recent searches">
      <ul className="-mx-2 max-w-2xl">
        {recent.map(({ query }) => (
          <li key={query} className="flex items-center rounded-md transition-colors hover:bg-raised">
            <button
              type="button"
              data-hit
              onClick={() => onChoose(query)}
              className="flex min-h-11 min-w-0 grow items-center gap-3 rounded-md px-2 text-left text-body -outline-offset-2"
            >
              <Clock3 className="size-4 shrink-0 text-faint" aria-hidden="true" />
              <span className="truncate">{query}</span>
            </button>
            <IconButton label={`Remove ${query} from recent searches`} onClick={() => forget([query])}>
              <X className="size-4" aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      {recent.length > 1 ? (
        <Button look="quiet" size="small" className="mt-2" onClick={() => forget(recent.map(({ query }) => query))}>
          Remove all
        </Button>
      ) : null}
    </PageSection>
  );
}
