import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { currentRun } from "./env.ts";

/** Where the file of a model's live version lies, by what the console says of it. */
export async function artefactOf(models: Page, name: string): Promise<string> {
  await models.goto(`/models?model=${name}`);
  const said = await models
    .getByText(/SHA-256 [0-9a-f]{16}/)
    .first()
    .innerText();
  const begin = /SHA-256 ([0-9a-f]{16})/.exec(said)?.[1] ?? "none";
  const folder = join(currentRun().folder, "models");
  const found = readdirSync(folder).find((file) => file.startsWith(begin));
  expect(found, `a file of ${name} that begins with ${begin}`).toBeDefined();
  return join(folder, found ?? "");
}
