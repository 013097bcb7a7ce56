import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceParameter, listParameter, numberParameter, textParameter } from "./urlParameter.ts";

test("what is written into an address is read from it again", () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.stringMatching(/^[^,]{1,200}$/u), (number, text) => {
      const numbers = numberParameter(-5, 5);
      expect(numbers.read(numbers.write(number))).toBe(number === 0 ? Number(String(number)) : number);
      expect(textParameter().read(textParameter().write(text))).toBe(text);
      expect(listParameter().read(listParameter().write([text, "b"]))).toEqual([text, "b"]);
    }),
  );
});

test("what makes no sense in an address is not taken", () => {
  expect(numberParameter(0, 1).read("1.5")).toBeUndefined();
  expect(numberParameter(0, 1).read("")).toBeUndefined();
  expect(numberParameter(0, 1).read("NaN")).toBeUndefined();
  expect(choiceParameter(["week", "year"]).read("day")).toBeUndefined();
  expect(choiceParameter(["week", "year"]).read("year")).toBe("year");
  expect(textParameter().read("x".repeat(201))).toBeUndefined();
  expect(listParameter().read(",,")).toEqual([]);
});
