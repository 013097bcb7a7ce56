import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { childEnvironment } from "../env.ts";
import { type Service, Supervisor } from "./supervisor.ts";

/** A service that answers with its process number, and dies when asked for /die. */
const script = `
import { createServer } from "node:http";
createServer((request, response) => {
  if (request.url === "/die") process.exit(3);
  response.end(String(process.pid));
}).listen(Number(process.argv[2]), "127.0.0.1");
console.log("listening");
`;

function anyPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

describe("Supervisor", () => {
  let folder: string;
  let service: Service;
  let supervisor: Supervisor;

  beforeEach(async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    folder = mkdtempSync(join(tmpdir(), "segue-supervisor-"));
    writeFileSync(join(folder, "service.mjs"), script);
    const port = await anyPort();
    const words = [join(folder, "service.mjs"), String(port)];
    service = {
      name: "echo",
      words,
      folder,
      environment: childEnvironment({}),
      healthUrl: `http://127.0.0.1:${port}/`,
    };
    supervisor = new Supervisor(folder);
  });
  afterEach(async () => {
    await supervisor.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = async () => Number(await (await fetch(service.healthUrl)).text());

  it("is done starting when the service answers, and keeps its words", async () => {
    await supervisor.start(service);
    expect(await ask()).toBeGreaterThan(0);
    await vi.waitFor(() => expect(readFileSync(join(folder, "echo.log"), "utf8")).toContain("listening"));
  });

  it("starts a service again that died", async () => {
    await supervisor.start(service);
    const before = await ask();
    await fetch(`${service.healthUrl}die`).catch(() => undefined);
    await vi.waitFor(async () => expect(await ask()).not.toBe(before), { timeout: 10_000 });
  });

  it("leaves nothing running after a stop", async () => {
    await supervisor.start(service);
    const pid = await ask();
    await supervisor.stop();
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });

  it("says where to read when a service cannot start", async () => {
    const broken = { ...service, words: [join(folder, "missing.mjs")] };
    supervisor = new Supervisor(folder, 200);
    await expect(supervisor.start(broken)).rejects.toThrow("echo did not become ready: read ");
  });
});
