/** Has the service worker keep the shell of this build, for when there is no connection. */
export async function startWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register(new URL("./offlineWorker.ts", import.meta.url), { scope: "/" });
  const { active } = await navigator.serviceWorker.ready;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is not a window: there is no origin to name
  active?.postMessage("keep");
}
