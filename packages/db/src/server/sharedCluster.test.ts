import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ClusterShare, shareCluster } from "./sharedCluster.ts";

const settings = { fsync: "off", shared_buffers: "16MB" };

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  return client
    .connect()
    .then(() => client.end())
    .then(
      () => true,
      () => false,
    );
}

describe("a server that several processes use", () => {
  let home: string;
  let shares: ClusterShare[];
  const warn = vi.fn<(message: string) => void>();
  const enter = async () => {
    const share = await shareCluster(join(home, "postgres"), { settings, warn });
    shares.push(share);
    return share;
  };
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "segue-share-"));
    execFileSync("chmod", ["755", home]);
    shares = [];
  });
  afterEach(async () => {
    for (const share of shares) await share.leave();
    rmSync(home, { recursive: true, force: true });
  });

  it("is made and started once, however many begin at the same moment", async () => {
    const [first, second, third] = await Promise.all([enter(), enter(), enter()]);
    expect([second.url, third.url]).toEqual([first.url, first.url]);
  });

  it("goes on when the one that started it leaves first, and ends with the last", async () => {
    const starter = await enter();
    const other = await enter();
    await starter.leave();
    expect(await answers(other.url)).toBe(true);
    await other.leave();
    expect(await answers(other.url)).toBe(false);
  });

  it("comes back on its port when it was killed", async () => {
    const { url } = await enter();
    const pid = Number(readFileSync(join(home, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(warn).toHaveBeenCalled(), { timeout: 10_000 });
    await vi.waitFor(async () => expect(await answers(url)).toBe(true), { timeout: 20_000 });
  });
});
