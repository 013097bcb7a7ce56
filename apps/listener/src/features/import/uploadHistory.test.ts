import { describe, expect, it } from "vitest";
import { readAnswer } from "./uploadHistory.ts";

const progress = (stored: number) => `${JSON.stringify({ type: "progress", bytes: 9, read: stored + 1, stored })}\n`;

describe("readAnswer", () => {
  it("tells the latest progress of a stream that is under way", () => {
    expect(readAnswer(progress(10) + progress(20))).toEqual({ end: null, bytes: 9, read: 21, stored: 20 });
  });

  it("waits for the end of a line that has only half arrived", () => {
    expect(readAnswer(`${progress(10)}{"type":"done","rep`)).toMatchObject({ end: null, stored: 10 });
  });

  it("ends with the report, or with what was wrong", () => {
    const done = `${JSON.stringify({ type: "done", report: { read: 3, stored: 3 } })}\n`;
    expect(readAnswer(progress(1) + done).end).toMatchObject({ kind: "done", report: { stored: 3 } });
    expect(readAnswer('{"type":"error","message":"no known format"}\n').end).toEqual({
      kind: "refused",
      message: "no known format",
    });
  });
});
