import { describe, expect, it } from "vitest";
import { listeningSession } from "./listeningSession.ts";

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("listeningSession", () => {
  it("lasts while less than 30 minutes of silence lie between two moments", () => {
    const kept = memory();
    const first = listeningSession(kept, 1_000_000, () => "a");
    expect(listeningSession(kept, 1_000_000 + 1_799_999, () => "b")).toBe(first);
    expect(listeningSession(kept, 1_000_000 + 2 * 1_799_999, () => "c")).toBe(first);
  });

  it("is a new one after 30 minutes of silence, or when the clock was set back", () => {
    const kept = memory();
    listeningSession(kept, 5_000_000, () => "a");
    expect(listeningSession(kept, 5_000_000 + 1_800_000, () => "b")).toBe("b");
    expect(listeningSession(kept, 1_000, () => "c")).toBe("c");
  });

  it("does not trip over what somebody else wrote there", () => {
    const kept = memory();
    kept.setItem("segue.session", "nonsense");
    expect(listeningSession(kept, 5, () => "a")).toBe("a");
  });
});
