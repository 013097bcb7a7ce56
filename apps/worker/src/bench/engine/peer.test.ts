import { afterEach, expect, test } from "vitest";
import { Peer } from "./peer.ts";

let peer: Peer | null = null;
afterEach(() => peer?.close());

function scripted(script: string): Peer {
  return (peer = new Peer("other", { file: process.execPath, words: ["-e", script], env: {} }));
}

const echo = `require("readline").createInterface({ input: process.stdin }).on("line", (line) => {
  const request = JSON.parse(line);
  console.log(JSON.stringify(request.do === "peak" ? { error: "no memory" } : { seconds: [request.k] }));
});`;

test("answers in order, and names what failed", async () => {
  const asked = scripted(echo);
  expect(await asked.ask({ do: "rankAll", k: 5 })).toEqual({ seconds: [5] });
  expect(await asked.ask({ do: "rankAll", k: 6 })).toEqual({ seconds: [6] });
  await expect(asked.ask({ do: "peak" })).rejects.toThrow('other failed at "peak": no memory');
});

test("tells the last words of a process that ends", async () => {
  const asked = scripted('process.stderr.write("ImportError: no module"); process.exitCode = 1;');
  await expect(asked.ask({ do: "peak" })).rejects.toThrow('other ended at "peak": ImportError: no module');
});

test("a program that is not there", async () => {
  peer = new Peer("other", { file: "/nowhere/python", words: [], env: {} });
  await expect(peer.ask({ do: "peak" })).rejects.toThrow("ENOENT");
});
