import { randomBytes, randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import type { ListenerName } from "./signIn.ts";
import type { AppUnderTest } from "./test.ts";

/** Somebody who signed up a moment ago and would rather not say what she likes: her window at a path. */
export async function freshListener(listener: AppUnderTest<ListenerName>, name: string, path = "/"): Promise<Page> {
  const page = await listener.signedOut("/sign-in");
  await signUp(page.request, { name, baseUrl: listener.baseUrl });
  await page.goto(path);
  return page;
}

/** Signs somebody up who would rather not say what she likes; the browser of the request is signed in as her from then on. */
export async function signUp(
  request: APIRequestContext,
  { name, baseUrl }: { name: string; baseUrl: string },
): Promise<void> {
  const email = `${name.toLowerCase()}-${randomUUID()}@example.test`;
  const answer = await request.post("/api/auth/sign-up/email", {
    data: { name, email, password: "a-long-enough-password", zone: "Europe/Madrid" },
    headers: { Origin: baseUrl, "X-Forwarded-For": someAddress() },
  });
  expect(answer.status(), `${name} signs up: ${await answer.text()}`).toBe(200);
  await skipWelcome(request, baseUrl);
}

/** Everybody comes from an address of her own: from one so many may sign up at a time. */
function someAddress(): string {
  return `10.${[...randomBytes(3)].join(".")}`;
}

/** What the welcome page's "Skip for now" says to the server. */
export async function skipWelcome(request: APIRequestContext, baseUrl: string): Promise<void> {
  const data = { json: { picks: [] } };
  const answer = await request.post("/api/trpc/onboarding.save", { data, headers: { Origin: baseUrl } });
  expect(answer.status(), `skipping the welcome: ${await answer.text()}`).toBe(200);
}
