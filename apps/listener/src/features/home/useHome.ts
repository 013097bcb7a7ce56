import { useQuery } from "@tanstack/react-query";
import { useCallClient, useCalls } from "../../trpc/client.tsx";
import type { HomeView } from "../../trpc/views.ts";
import { takeOnce } from "./takeOnce.ts";

const freshMs = 30_000;

/** Her Home: the first time what came along with the page, from then on what the server answers. */
export function useHome(ahead: Promise<HomeView | null>) {
  const calls = useCalls();
  const client = useCallClient();
  return useQuery({
    ...calls.home.get.queryOptions(undefined, { staleTime: freshMs }),
    queryFn: async ({ signal }) => (await takeOnce(ahead)) ?? client.home.get.query(undefined, { signal }),
  });
}
