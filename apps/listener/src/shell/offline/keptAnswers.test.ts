import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import type { useCalls } from "../../trpc/client.tsx";
import { keepingKey } from "../library/useKeep.ts";
import { keptAnswers, watchAnswers } from "./keptAnswers.ts";

const calls = {
  home: { get: { queryKey: () => ["home"] } },
  library: { kept: { queryKey: () => ["kept"] } },
} as unknown as ReturnType<typeof useCalls>;

/** A word that nobody has answered yet. */
function say(queryClient: QueryClient, itemId: number, holds: boolean): void {
  const mutation = queryClient
    .getMutationCache()
    .build(queryClient, { mutationKey: keepingKey, networkMode: "always", mutationFn: () => new Promise(() => {}) });
  void mutation.execute({ keeping: "saved", itemId, holds });
}

test("before the server has said anything there is nothing to keep", () => {
  expect(keptAnswers(new QueryClient(), calls)).toEqual({});
});

test("a Home is kept with the moment it came", () => {
  const queryClient = new QueryClient();
  queryClient.setQueryData(["home"], { id: "h" }, { updatedAt: 7 });
  expect(keptAnswers(queryClient, calls)).toEqual({ home: { view: { id: "h" }, keptAt: 7 } });
});

test("words that wait to be counted are kept over what the server said, and where it has said nothing yet", async () => {
  const queryClient = new QueryClient();
  say(queryClient, 3, true);
  await vi.waitFor(() => expect(keptAnswers(queryClient, calls)).toEqual({ saved: { saved: [3], followed: [] } }));
  queryClient.setQueryData(["kept"], { saved: [1, 2], followed: [9] });
  say(queryClient, 2, false);
  await vi.waitFor(() => expect(keptAnswers(queryClient, calls).saved).toEqual({ saved: [3, 1], followed: [9] }));
});

test("an answer and a word are noticed, other answers are not", () => {
  const queryClient = new QueryClient();
  const onChange = vi.fn<() => void>();
  const stop = watchAnswers(queryClient, calls, onChange);
  queryClient.setQueryData(["mixes"], []);
  expect(onChange).not.toHaveBeenCalled();
  queryClient.setQueryData(["home"], { id: "h" });
  expect(onChange).toHaveBeenCalledTimes(1);
  say(queryClient, 3, true);
  expect(onChange.mock.calls.length).toBeGreaterThan(1);
  stop();
  const told = onChange.mock.calls.length;
  queryClient.setQueryData(["home"], { id: "i" });
  expect(onChange).toHaveBeenCalledTimes(told);
});
