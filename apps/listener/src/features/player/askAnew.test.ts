import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { askAnew } from "./askAnew.ts";

it("shows an event that was stored after the first question was answered and before the answer arrived", async () => {
  const queryClient = new QueryClient();
  const arrivals: (() => void)[] = [];
  let stored = 0;
  const queryFn = async (): Promise<number> => {
    const answer = stored;
    if (arrivals.length === 0) await new Promise<void>((resolve) => arrivals.push(resolve));
    return answer;
  };
  const observer = new QueryObserver(queryClient, { queryKey: ["history"], queryFn });
  const stop = observer.subscribe(() => {});
  stored = 1;
  const asked = askAnew(queryClient, ["history"]);
  arrivals[0]();
  await asked;
  expect(observer.getCurrentResult().data).toBe(1);
  stop();
});
