/** An event that the browser keeps the worker awake for. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LastingEvent {
  request: Request;
  /** the answer that the browser asked for while the worker was waking up; undefined where it does not do so */
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

/** What a service worker finds round itself, as far as this one uses it; TypeScript knows either pages or workers, not both. */
export interface WorkerScope {
  addEventListener(type: "activate" | "message", act: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", act: (event: RequestEvent) => void): void;
  clients: { claim(): Promise<void> };
  registration: { navigationPreload?: { enable(): Promise<void> } };
}
