import { hourPoint } from "@segue/engine/data";
import fc from "fast-check";
import { expect, test } from "vitest";
import { habitWords, type Habits } from "./habitWords.ts";

const month = {
  streams30d: 214,
  distinctArtists30d: 31,
  skipShare30d: 0.62,
  repeatShare30d: 0.4,
  minutesPerPlay30d: 3.14,
  usualHourSin30d: hourPoint(7).sin,
  usualHourCos30d: hourPoint(7).cos,
  openness60d: 0.5,
};
const habits = (changes: Record<string, number> = {}, more: Partial<Habits> = {}): Habits => ({
  feature: (name) => ({ ...month, ...changes })[name] ?? Number.NaN,
  topArtist: { title: "Low Tide", plays: 14 },
  topGenre: { name: "indie rock", finishShare: 0.91, plays: 80 },
  ...more,
});
const saidOf = (key: string, given: Habits) => habitWords(given).find((habit) => habit.key === key)?.said;

test("says the numbers of a month as a person would", () => {
  expect(habitWords(habits()).map(({ said }) => said)).toEqual([
    "You played 214 things by 31 artists in the last 30 days.",
    "You played Low Tide 14 times, more than anybody else.",
    "You skip about 62 % of what begins to play.",
    "You hear 91 % of indie rock to the end.",
    "40 % of your plays are of something you had played before.",
    "You mostly listen around 07:00.",
    "You stay for 3.1 minutes a play.",
    "You take up what is new to you about as often as most listeners. 50 % is the usual listener.",
  ]);
  expect(saidOf("plays", habits({ streams30d: 1, distinctArtists30d: 1 }))).toBe(
    "You played 1 thing by 1 artist in the last 30 days.",
  );
});

test("finds the hour that most listening is around, whichever it is", () => {
  fc.assert(
    fc.property(fc.nat(23), fc.double({ min: 0.3, max: 1, noNaN: true }), (hour, length) => {
      const { sin, cos } = hourPoint(hour);
      const said = saidOf("hour", habits({ usualHourSin30d: length * sin, usualHourCos30d: length * cos }));
      expect(said).toBe(`You mostly listen around ${String(hour).padStart(2, "0")}:00.`);
    }),
  );
  expect(saidOf("hour", habits({ usualHourSin30d: 0.1, usualHourCos30d: 0 }))).toBe("You listen around the clock.");
});

test("says nothing of a month without plays, and leaves out what nobody knows", () => {
  expect(habitWords(habits({ streams30d: 0 }))).toEqual([]);
  const keys = habitWords(habits({ openness60d: Number.NaN }, { topArtist: null, topGenre: null })).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(["plays", "skips", "repeats", "hour", "minutes"]);
  expect(saidOf("openness", habits({ openness60d: 0.8 }))).toContain("more often than most");
  expect(saidOf("openness", habits({ openness60d: 0.1 }))).toContain("less often than most");
});
