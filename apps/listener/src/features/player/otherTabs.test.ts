import { expect, it } from "vitest";
import { createOtherTabs, type Channel } from "./otherTabs.ts";

/** Tabs whose messages arrive when the test says so. */
function browser() {
  const listeners = new Map<string, (message: unknown) => void>();
  const onTheWay: { from: string; message: unknown }[] = [];
  const overtaken: string[] = [];
  let time = 0;
  const open = (tab: string, clock = () => time) => {
    const channel: Channel = {
      post: (message) => onTheWay.push({ from: tab, message }),
      listen: (hear) => {
        listeners.set(tab, hear);
        return () => listeners.delete(tab);
      },
    };
    return createOtherTabs({ tab, channel, now: clock, onOvertaken: () => overtaken.push(tab) });
  };
  const deliver = (): void => {
    for (const { from, message } of onTheWay.splice(0)) {
      for (const [tab, hear] of listeners) if (tab !== from) hear(message);
    }
  };
  return { open, deliver, overtaken, pass: (ms: number) => void (time += ms) };
}

it("lets the tab that was begun last sound, and it alone", () => {
  const { open, deliver, overtaken, pass } = browser();
  const [one, two] = [open("a"), open("b")];
  one.sound(true);
  deliver();
  pass(1_000);
  two.sound(true);
  deliver();
  expect(overtaken).toEqual(["a"]);
  pass(1_000);
  one.sound(true);
  deliver();
  expect(overtaken).toEqual(["a", "b"]);
});

it("silences exactly one of two that began at the same moment", () => {
  const { open, deliver, overtaken } = browser();
  const tabs = [open("a"), open("b")];
  for (const tab of tabs) tab.sound(true);
  deliver();
  expect(overtaken).toEqual(["a"]);
});

it("does not disturb a tab that is paused, or has left", () => {
  const { open, deliver, overtaken } = browser();
  const [one, two] = [open("a"), open("b")];
  one.sound(true);
  one.sound(false);
  deliver();
  two.sound(true);
  deliver();
  one.stop();
  expect(overtaken).toEqual([]);
});
