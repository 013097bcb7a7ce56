import { expect, it } from "vitest";
import { playLabel } from "./cardText.ts";

it("says what a press does, to what, and by whom where somebody made it", () => {
  const track = { kind: "track", title: "Undertow", subtitle: "Vantreo" } as const;
  expect(playLabel(track, "idle")).toBe("Play Undertow by Vantreo");
  expect(playLabel(track, "paused")).toBe("Play Undertow by Vantreo");
  expect(playLabel(track, "playing")).toBe("Pause Undertow by Vantreo");
  expect(playLabel({ ...track, subtitle: "" }, "idle")).toBe("Play Undertow");
  expect(playLabel({ kind: "artist", title: "Vantreo", subtitle: "Artist" }, "idle")).toBe("Play Vantreo");
});
