import { expect, test } from "vitest";
import { impersonal } from "./impersonal.ts";

test("what is shared does not speak to whoever reads it", () => {
  expect(impersonal({ headline: "You met Oru Vane", sentence: "Your log begins on 3 May 2019." })).toEqual({
    headline: "First met: Oru Vane",
    sentence: "The log begins on 3 May 2019.",
  });
  const words = { headline: "Deep into Your Friends", sentence: "12 different tracks in one day." };
  expect(impersonal(words)).toEqual(words);
});
