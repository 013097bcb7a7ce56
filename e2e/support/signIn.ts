import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, request } from "@playwright/test";
import { currentRun } from "./env.ts";
import { skipWelcome } from "./freshListener.ts";

/** The demo accounts: part of the address before the @. */
export type ListenerName = "mira" | "jonas" | "aiko" | "tomas" | "new";
export type StaffName = "pm" | "ml" | "approver" | "auditor" | "viewer" | "admin";
export type AppName = "listener" | "admin";

/** Every demo account has this password. */
const demoPassword = "segue-demo";

export function baseUrlOf(app: AppName): string {
  const { listenerUrl, adminUrl } = currentRun();
  return app === "listener" ? listenerUrl : adminUrl;
}

/**
 * A file with the cookies of a signed-in account. Each account signs in once a run: sign-in is limited in how often it
 * may be tried. The one whom nobody knows has been asked what she likes, and has said nothing.
 */
export async function storageStateOf(app: AppName, name: string): Promise<string> {
  const file = join(currentRun().folder, `signed-in-${app}-${name}.json`);
  if (existsSync(file)) return file;
  const baseURL = baseUrlOf(app);
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: baseURL } });
  const data = { email: `${name}@segue.test`, password: demoPassword };
  const answer = await context.post("/api/auth/sign-in/email", { data });
  expect(answer.status(), `${name} signs in to the ${app} app: ${await answer.text()}`).toBe(200);
  if (app === "listener" && name === "new") await skipWelcome(context, baseURL);
  await context.storageState({ path: file });
  await context.dispose();
  return file;
}
