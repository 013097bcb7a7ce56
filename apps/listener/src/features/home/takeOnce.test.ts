import { expect, it } from "vitest";
import { takeOnce } from "./takeOnce.ts";

it("gives what came along with the page once: who comes back to it asks anew", async () => {
  const ahead = Promise.resolve("Home of eight o'clock");
  expect(await takeOnce(ahead)).toBe("Home of eight o'clock");
  expect(await takeOnce(ahead)).toBeNull();
});

it("gives every page its own", async () => {
  expect(await takeOnce(Promise.resolve("one"))).toBe("one");
  expect(await takeOnce(Promise.resolve("two"))).toBe("two");
});

it("leaves it to be asked for when the connection broke off on the way", async () => {
  expect(await takeOnce(Promise.reject(new Error("Connection closed.")))).toBeNull();
});
