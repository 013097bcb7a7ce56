import type { TestProject } from "vitest/node";
import { startTestServer } from "./template.ts";

/** Vitest's global set-up for every package with integration tests: one server for the run. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide("testServerUrl", server.url);
  return () => server.stop();
}
