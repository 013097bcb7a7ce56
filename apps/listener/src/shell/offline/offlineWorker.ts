import { keepShell } from "./keptShell.ts";
import { answerFile, answeringOf, answerPage } from "./offlineAnswers.ts";
import type { WorkerScope } from "./workerScope.ts";

/**
 * The service worker: pages come from the network as ever, and the kept shell stands in where that does not answer. It keeps no answer of
 * the server to anybody: what is a listener's own is kept by her pages, and forgotten by them.
 */
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener("activate", (event) => {
  const preload = scope.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([scope.clients.claim(), preload]));
});

// Pages say so once they have nothing else to do.
scope.addEventListener("message", (event) => event.waitUntil(keepShell({ caches, fetch }).catch(() => {})));

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const answering = answeringOf(request, location.origin);
  if (answering === "file") event.respondWith(answerFile(request, { caches, fetch }));
  if (answering !== "page") return;
  const ask = async (): Promise<Response> => (await event.preloadResponse) ?? fetch(request);
  event.respondWith(answerPage(ask, { caches }));
});
