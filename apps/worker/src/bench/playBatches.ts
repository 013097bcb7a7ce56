import { randomBytes, randomInt } from "node:crypto";

export const batchSize = 200;

/** A UUIDv7 of a moment (milliseconds since 1970 UTC), as a player mints it. */
function mintId(time: number): string {
  const bytes = randomBytes(10);
  bytes[0] = 0x70 | ((bytes[0] ?? 0) & 0x0f);
  bytes[2] = 0x80 | ((bytes[2] ?? 0) & 0x3f);
  const hex = time.toString(16).padStart(12, "0") + bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

function play(now: number, tracks: number, sessionId: string): Record<string, unknown> {
  const msPlayed = randomInt(0, 180_000);
  return {
    id: mintId(now - randomInt(200_000, 7_200_000)),
    kind: "item.played",
    itemId: randomInt(1, tracks + 1),
    msPlayed,
    positionMs: msPlayed,
    startReason: "clickrow",
    endReason: msPlayed < 30_000 ? "fwdbtn" : "trackdone",
    sessionId,
    device: "web",
    sourceShelf: "made-for-you",
    shuffle: false,
    offline: false,
    private: false,
  };
}

/**
 * Bodies of `feedback.record`, each a batch of plays of the last two hours, all fields set as the player sets them, ready to
 * be sent so that the generator costs little while the clock runs.
 */
export function playBatches({ count, tracks, now }: { count: number; tracks: number; now: number }): string[] {
  return Array.from({ length: count }, () => {
    const sessionId = mintId(now);
    const events = Array.from({ length: batchSize }, () => play(now, tracks, sessionId));
    return JSON.stringify({ json: { sentAt: now, events } });
  });
}
