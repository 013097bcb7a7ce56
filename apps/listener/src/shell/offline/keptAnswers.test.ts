import { QueryClient } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";
import type { useCalls } from "../../trpc/client.tsx";
import { keepingKey } from "../library/useKeep.ts";
import { keptAnswers, watchAnswers } from "./keptAnswers.ts";

const calls = {
  settings: { get: { queryKey: () => ["settings"] } },
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

const settings = { displayName: "Mira" };

/** A page that came with her settings. */
function pageOfMira(): QueryClient {
  const queryClient = new QueryClient();
  queryClient.setQueryData(["settings"], settings, { updatedAt: 5 });
  return queryClient;
}

test("before the server has said who she is there is nothing to keep", () => {
  expect(keptAnswers(new QueryClient(), calls)).toBeNull();
});

test("everything is kept with the moment it came", () => {
  const queryClient = pageOfMira();
  queryClient.setQueryData(["home"], { id: "h" }, { updatedAt: 7 });
  const kept = { settings: { value: settings, at: 5 }, home: { value: { id: "h" }, at: 7 }, saved: null };
  expect(keptAnswers(queryClient, calls)).toEqual(kept);
});

test("words that wait to be counted are kept over what the server said, and where it has said nothing yet", async () => {
  const queryClient = pageOfMira();
  const saved = () => keptAnswers(queryClient, calls)?.saved;
  const before = Date.now();
  say(queryClient, 3, true);
  await vi.waitFor(() => expect(saved()?.value).toEqual({ saved: [3], followed: [] }));
  queryClient.setQueryData(["kept"], { saved: [1, 2], followed: [9] }, { updatedAt: 1 });
  say(queryClient, 2, false);
  await vi.waitFor(() => expect(saved()?.value).toEqual({ saved: [3, 1], followed: [9] }));
  expect(saved()?.at).toBeGreaterThanOrEqual(before);
});

test("an answer and a word are noticed, other answers are not", () => {
  const queryClient = new QueryClient();
  const onChange = vi.fn<() => void>();
  const stop = watchAnswers(queryClient, calls, onChange);
  queryClient.setQueryData(["mixes"], []);
  expect(onChange).not.toHaveBeenCalled();
  queryClient.setQueryData(["home"], { id: "h" });
  queryClient.setQueryData(["settings"], settings);
  expect(onChange).toHaveBeenCalledTimes(2);
  say(queryClient, 3, true);
  expect(onChange.mock.calls.length).toBeGreaterThan(2);
  stop();
  const told = onChange.mock.calls.length;
  queryClient.setQueryData(["home"], { id: "i" });
  expect(onChange).toHaveBeenCalledTimes(told);
});
