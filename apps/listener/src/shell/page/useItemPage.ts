"use client";

import { useQuery } from "@tanstack/react-query";
import { useCalls } from "../../trpc/client.tsx";
import type { ItemPage } from "../../trpc/views.ts";

/** An item's page, at first as the server sent it along and then as it is. */
export function useItemPage<Page extends ItemPage>(sent: Page): Page {
  const calls = useCalls();
  const { data } = useQuery(
    calls.catalogue.page.queryOptions({ itemId: sent.itemId }, { initialData: sent, staleTime: 15_000 }),
  );
  // An item does not change its kind.
  return data as Page;
}
