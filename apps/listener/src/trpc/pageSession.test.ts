import { expect, test, vi } from "vitest";
import { createPageSession } from "./pageSession.ts";

test("tells once what became of the session, and takes it back when calls are answered again", () => {
  const session = createPageSession();
  const watcher = vi.fn<() => void>();
  const stop = session.subscribe(watcher);
  const calls = () => [session.state(), watcher.mock.calls.length];
  session.tell("own");
  session.tell("ended");
  session.tell("ended");
  expect(calls()).toEqual(["ended", 1]);
  session.tell("replaced");
  expect(calls()).toEqual(["replaced", 2]);
  session.tell("own");
  expect(calls()).toEqual(["own", 3]);
  stop();
  session.tell("ended");
  expect(watcher).toHaveBeenCalledTimes(3);
});

test("the late answer of a call that began before the session ended does not bring it back", () => {
  const session = createPageSession();
  const [early, later] = [session.asked(), session.asked()];
  later("ended");
  early("own");
  expect(session.state()).toBe("ended");
  session.asked()("own");
  expect(session.state()).toBe("own");
});
