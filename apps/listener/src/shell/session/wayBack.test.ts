import fc from "fast-check";
import { expect, test } from "vitest";
import { ownPath, signInPath } from "./wayBack.ts";

test("leads back to pages of this app", () => {
  expect(ownPath("/album/3?from=home#tracks")).toBe("/album/3?from=home#tracks");
  expect(signInPath({ back: "/album/3", hasEnded: true })).toBe("/sign-in?back=%2Falbum%2F3&ended=");
  expect(signInPath({ back: "/", hasEnded: false })).toBe("/sign-in");
});

test.each([
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example/",
  "/%5Cevil",
  "/.//evil.example",
  "javascript:alert(1)",
  "/sign-in?back=/",
  "/api/auth/sign-out",
  ["/a", "/b"],
  null,
  undefined,
])("%j never leads away from it", (asked) => {
  const { origin } = new URL(ownPath(asked), "http://segue.test");
  expect(origin).toBe("http://segue.test");
  expect(ownPath(asked)).not.toMatch(/sign-in|^\/api|^\/[/\\]/u);
});

test("whatever is asked, the way stays in this app", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webPath(), fc.webUrl()), (asked) => {
      expect(new URL(ownPath(asked), "http://segue.test").origin).toBe("http://segue.test");
    }),
  );
});
