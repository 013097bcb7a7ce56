import type { Page } from "@playwright/test";

/** From its next document on, the page's clock is so many minutes ahead of the true one; behind where negative. Timers run as ever. */
export async function shiftClock(page: Page, minutes: number): Promise<void> {
  await page.addInitScript((ahead) => {
    const kept = globalThis as { trueDate?: DateConstructor };
    const TrueDate = (kept.trueDate ??= Date);
    const now = () => TrueDate.now() + ahead;
    globalThis.Date = new Proxy(TrueDate, {
      construct: (target, parts) => Reflect.construct(target, parts.length > 0 ? parts : [now()]) as Date,
      get: (target, name, receiver) => (name === "now" ? now : (Reflect.get(target, name, receiver) as unknown)),
    });
  }, minutes * 60_000);
}
