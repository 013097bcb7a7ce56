import { expect, test, vi } from "vitest";
import { createSessionEnd } from "./sessionEnd.ts";

test("tells of the end once, and takes it back when calls are answered again", () => {
  const end = createSessionEnd();
  const watcher = vi.fn<() => void>();
  const stop = end.subscribe(watcher);
  end.tell(false);
  end.tell(true);
  end.tell(true);
  expect([end.hasEnded(), watcher.mock.calls.length]).toEqual([true, 1]);
  end.tell(false);
  expect([end.hasEnded(), watcher.mock.calls.length]).toEqual([false, 2]);
  stop();
  end.tell(true);
  expect(watcher).toHaveBeenCalledTimes(2);
});
