import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { reachableFolder } from "./unprivileged.ts";

const nobody = { uid: 65_534, gid: 65_534 };

describe("reachableFolder", () => {
  const home = mkdtempSync(join(tmpdir(), "segue-reach-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it("keeps the wished place where everybody may walk", () => {
    chmodSync(home, 0o755);
    expect(reachableFolder(join(home, "postgres"), nobody)).toBe(join(home, "postgres"));
  });

  it("keeps the wished place for a server that runs as oneself", () => {
    chmodSync(home, 0o700);
    expect(reachableFolder(join(home, "postgres"), undefined)).toBe(join(home, "postgres"));
  });

  it("moves out of a closed folder, to the same place every time", () => {
    mkdirSync(join(home, "clone"), { recursive: true });
    chmodSync(home, 0o700);
    const place = reachableFolder(join(home, "clone", "postgres"), nobody);
    expect(place).toMatch(/^\/var\/lib\/segue\/[0-9a-f]{12}\/postgres$/);
    expect(reachableFolder(join(home, "clone", "postgres"), nobody)).toBe(place);
  });
});
