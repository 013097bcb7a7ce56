/** A tab says that it has begun to sound. */
interface Claim {
  tab: string;
  /** milliseconds since 1970 */
  since: number;
}

export interface Channel {
  post: (message: unknown) => void;
  listen: (hear: (message: unknown) => void) => () => void;
}

interface OtherTabsParts {
  tab: string;
  channel: Channel;
  now: () => number;
  /** Another tab sounds from now on. */
  onOvertaken: () => void;
}

function isClaim(message: unknown): message is Claim {
  return typeof message === "object" && message !== null && "tab" in message && "since" in message;
}

/** The later press holds; at the same moment the tabs' names decide, the same way in both. */
function isLater(one: Claim, other: Claim): boolean {
  return one.since === other.since ? one.tab > other.tab : one.since > other.since;
}

/** Keeps to one sounding tab in this browser: where something is begun, all others fall silent. */
export function createOtherTabs({ tab, channel, now, onOvertaken }: OtherTabsParts) {
  let own: Claim | null = null;
  const stop = channel.listen((message) => {
    if (!own || !isClaim(message) || message.tab === tab || !isLater(message, own)) return;
    own = null;
    onOvertaken();
  });
  return {
    /** This tab sounds, or does not any more. */
    sound(playing: boolean): void {
      if (playing === (own !== null)) return;
      own = playing ? { tab, since: now() } : null;
      if (own) channel.post(own);
    },
    stop,
  };
}

/** The tabs of this browser; nobody, where the browser cannot say. */
export function browserChannel(name: string): Channel {
  if (!("BroadcastChannel" in globalThis)) return { post: () => {}, listen: () => () => {} };
  const channel = new BroadcastChannel(name);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
    post: (message) => channel.postMessage(message),
    listen: (hear) => {
      const take = ({ data }: MessageEvent<unknown>): void => hear(data);
      channel.addEventListener("message", take);
      return () => {
        channel.removeEventListener("message", take);
        channel.close();
      };
    },
  };
}
