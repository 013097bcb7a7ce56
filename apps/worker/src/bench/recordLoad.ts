import { z } from "zod";

export interface LoadReport {
  /** acknowledged as stored */
  stored: number;
  /** answered otherwise, or not at all */
  failed: number;
  seconds: number;
  eventsPerSecond: number;
  /** of a whole batch, milliseconds */
  latencyMsP50: number;
  latencyMsP99: number;
}

interface Load {
  /** the listener app's address */
  url: string;
  /** one signed-in listener each; each sends one batch at a time */
  cookies: string[];
  bodies: string[];
}

const receipt = z.object({
  result: z.object({ data: z.object({ json: z.object({ stored: z.number(), rejected: z.number() }) }) }),
});

/** Signs up listeners of the benchmark's own; answers their cookies. */
export async function signUpListeners(url: string, count: number): Promise<string[]> {
  const cookies: string[] = [];
  for (let index = 0; index < count; index++) cookies.push(await signUp(url, `bench-${index}@segue.test`));
  return cookies;
}

async function signUp(url: string, email: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ name: "Bench", email, password: "segue-bench", zone: "Europe/Madrid" }),
  });
  if (!response.ok) throw new Error(`the benchmark's listener could not sign up: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Sends every body once, as fast as the listeners together are answered. */
export async function recordLoad({ url, cookies, bodies }: Load): Promise<LoadReport> {
  const waiting = bodies.values();
  const latencies: number[] = [];
  let stored = 0;
  let failed = 0;
  const listen = async (cookie: string) => {
    for (const body of waiting) {
      const sent = performance.now();
      const answer = await send(url, cookie, body);
      latencies.push(performance.now() - sent);
      stored += answer.stored;
      failed += answer.failed;
    }
  };
  const began = performance.now();
  await Promise.all(cookies.map(listen));
  const seconds = (performance.now() - began) / 1000;
  const sorted = latencies.toSorted((a, b) => a - b);
  const quantile = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {
    stored,
    failed,
    seconds,
    eventsPerSecond: stored / seconds,
    latencyMsP50: quantile(0.5),
    latencyMsP99: quantile(0.99),
  };
}

async function send(url: string, cookie: string, body: string): Promise<{ stored: number; failed: number }> {
  const response = await fetch(`${url}/api/trpc/feedback.record`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie },
    body,
  });
  const parsed = receipt.safeParse(await response.json());
  if (!parsed.success) return { stored: 0, failed: 1 };
  const { json } = parsed.data.result.data;
  return { stored: json.stored, failed: json.rejected };
}
