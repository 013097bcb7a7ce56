import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, openCluster, runningPort, startCluster, stopCluster } from "./cluster.ts";

const settings = { fsync: "off" };

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answer = await client.query({ text: question, rowMode: "array" });
  await client.end();
  return answer.rows[0]?.[0];
}

function killServer(folder: string): void {
  const pid = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0] ?? "";
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", pid], { encoding: "utf8" }).split(/\s+/).filter(Boolean);
  for (const each of [pid, ...children]) process.kill(Number(each), "SIGKILL");
}

describe("an embedded cluster", () => {
  const home = mkdtempSync(join(tmpdir(), "segue-cluster-"));
  execFileSync("chmod", ["755", home]);
  const wished = join(home, "postgres");
  let cluster: Cluster;
  beforeAll(async () => void (cluster = await openCluster(wished)));
  afterAll(async () => {
    if (runningPort(cluster)) await stopCluster(cluster);
    rmSync(home, { recursive: true, force: true });
  });

  it("asks for its password", async () => {
    const { url } = await startCluster(cluster, settings);
    const withoutPassword = new URL(url);
    withoutPassword.password = "wrong";
    await expect(ask(withoutPassword.href, "SELECT 1")).rejects.toThrow("password authentication failed");
    expect(await ask(url, "SELECT 1")).toBe(1);
  });

  it("is joined, not started again, while it runs", async () => {
    const first = await startCluster(cluster, settings);
    const second = await startCluster(await openCluster(wished), settings);
    expect(second.url).toBe(first.url);
  });

  it("comes back with everything committed after every process of it was killed", async () => {
    const { url, folder } = await startCluster(cluster, settings);
    await ask(url, "CREATE TABLE kept AS SELECT 42 AS n");
    await ask(url, "CHECKPOINT");
    killServer(folder);
    const again = await startCluster(await openCluster(wished), settings);
    expect(await ask(again.url, "SELECT n FROM kept")).toBe(42);
  });

  it("ends when asked, and then has no port", async () => {
    await startCluster(cluster, settings);
    await stopCluster(cluster);
    expect(runningPort(cluster)).toBeUndefined();
  });
});

describe.skipIf(process.getuid?.() !== 0)("root in an ordinary user's folder", () => {
  it("goes on with her cluster as her", async () => {
    const home = mkdtempSync(join(tmpdir(), "segue-cluster-"));
    execFileSync("chmod", ["755", home]);
    const { folder } = await openCluster(join(home, "postgres"));
    execFileSync("chown", ["-R", "12345:12345", folder, `${folder}.password`]);
    execFileSync("chmod", ["700", home]);
    execFileSync("chown", ["12345:12345", home]);
    const cluster = await openCluster(folder);
    expect(cluster).toMatchObject({ folder, user: { uid: 12_345, gid: 12_345 } });
    const { url } = await startCluster(cluster, settings);
    expect(await ask(url, "SELECT 1")).toBe(1);
    await stopCluster(cluster);
    rmSync(home, { recursive: true, force: true });
  });
});

describe("a cluster whose making was interrupted", () => {
  it("is made anew", async () => {
    const home = mkdtempSync(join(tmpdir(), "segue-cluster-"));
    execFileSync("chmod", ["755", home]);
    mkdirSync(join(home, "postgres.new"));
    writeFileSync(join(home, "postgres.new", "half"), "");
    const cluster = await openCluster(join(home, "postgres"));
    expect(existsSync(join(cluster.folder, "PG_VERSION"))).toBe(true);
    expect(existsSync(join(cluster.folder, "half"))).toBe(false);
    rmSync(home, { recursive: true, force: true });
  });
});
