import { expect, it, vi } from "vitest";
import { Undo } from "./undo.ts";

it("undoes the last first, each once, and goes on when a step fails", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const done: string[] = [];
  const undo = new Undo();
  undo.add(() => done.push("lock"));
  undo.add(() => Promise.reject(new Error("the server is gone")));
  undo.add(() => done.push("apps"));
  await Promise.all([undo.run(), undo.run()]);
  expect(done).toEqual(["apps", "lock"]);
  expect(warn).toHaveBeenCalledExactlyOnceWith("the server is gone");
  warn.mockRestore();
});

it("ends what was still beginning when it was asked to", async () => {
  const undo = new Undo();
  const stop = vi.fn<(server: string) => void>();
  let arrive: (server: string) => void = () => {};
  const arrival = new Promise<string>((resolve) => void (arrive = resolve));
  void undo.begin(arrival, stop);
  const undone = undo.run();
  expect(stop).not.toHaveBeenCalled();
  arrive("server");
  await undone;
  expect(stop).toHaveBeenCalledExactlyOnceWith("server");
});

it("has nothing to end where the beginning failed, and tells of the failure", async () => {
  const undo = new Undo();
  const stop = vi.fn<() => void>();
  await expect(undo.begin(Promise.reject(new Error("no room")), stop)).rejects.toThrow("no room");
  await undo.run();
  expect(stop).not.toHaveBeenCalled();
});
