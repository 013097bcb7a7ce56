import { type APIRequestContext, expect, type Page } from "@playwright/test";

/** A step on the Policy page that asks why: opens the question, answers it, and waits until it is done. */
export async function takeStep(page: Page, label: string | RegExp, reason: string): Promise<void> {
  await page.getByRole("button", { name: label }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Reason").fill(reason);
  await dialog.getByRole("button").last().click();
  await expect(dialog).toHaveCount(0);
}

/** Writes a draft with another dial on the Policy page, and asks for review; answers with its id. */
export async function proposeDial(page: Page, dial: string, name: string): Promise<string> {
  await page.getByLabel("Dial value").fill(dial);
  await page.getByRole("button", { name: "Save draft" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Reason").fill(`Trying ${dial} in the browser test`);
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("region", { name: "Draft", exact: true })).toContainText(name);
  await takeStep(page, "Ask for review…", "Please have a look");
  await expect(page.getByRole("region", { name: "Draft", exact: true })).toContainText("waiting for review");
  return new URL(page.url()).searchParams.get("draft") ?? "";
}

/** What a procedure of either app answers. */
export async function ask<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const answer = await request.get(`/api/trpc/${path}`);
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return ((await answer.json()) as { result: { data: { json: Answer } } }).result.data.json;
}

/** A policy version, newest first in the history. */
export interface SeenVersion {
  version: number;
  percent: number;
  retiredAt: string | null;
  restores: number | null;
  policy: { dial: number };
}

interface ServedBy {
  listenerId: number;
  /** of the policy */
  version: number;
  /** the dial that her cards were chosen by, 0 … 1 */
  dial: number;
}

/** What a listener's Home of now was decided by, and her number. */
export async function servedBy(request: APIRequestContext): Promise<ServedBy> {
  await ask(request, "home.get");
  const { served } = await ask<{ served: { policyVersion: number; applied: number } }>(request, "taste.dial");
  const { id } = await ask<{ id: number }>(request, "listener.me");
  return { listenerId: id, version: served.policyVersion, dial: served.applied };
}
