import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { expectFreePort, expectTwoPorts } from "./ports.ts";

describe("expectFreePort", () => {
  it("names the port and the variable when somebody else listens", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => {
        const address = other.address();
        resolve(typeof address === "object" && address ? address.port : 0);
      });
    });
    await expect(expectFreePort(port, "SEGUE_ADMIN_PORT", 0)).rejects.toThrow(
      `port ${port} is busy: stop what uses it, or choose another with SEGUE_ADMIN_PORT`,
    );
    other.close();
    await expect(expectFreePort(port, "SEGUE_ADMIN_PORT")).resolves.toBeUndefined();
  });
});

it("names both variables when both apps would have one port", () => {
  expect(() => expectTwoPorts({ SEGUE_LISTENER_PORT: 4000, SEGUE_ADMIN_PORT: 4000 })).toThrow(
    "SEGUE_LISTENER_PORT and SEGUE_ADMIN_PORT are both 4000: choose two ports",
  );
  expect(() => expectTwoPorts({ SEGUE_LISTENER_PORT: 4000, SEGUE_ADMIN_PORT: 4001 })).not.toThrow();
});
