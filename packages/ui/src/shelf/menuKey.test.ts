import { expect, it } from "vitest";
import { isMenuKey } from "./menuKey.ts";

it("is the menu key, or Shift+F10, and nothing else", () => {
  expect(isMenuKey({ key: "ContextMenu", shiftKey: false })).toBe(true);
  expect(isMenuKey({ key: "F10", shiftKey: true })).toBe(true);
  expect(isMenuKey({ key: "F10", shiftKey: false })).toBe(false);
  expect(isMenuKey({ key: "Enter", shiftKey: true })).toBe(false);
});
