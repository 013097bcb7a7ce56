import { coverArt } from "@segue/ui";
import type { PlayerEngine } from "./playerEngine.ts";
import { currentItem, type Queued } from "./playState.ts";

const artworkSize = 512;
const seekMs = 10_000;

/**
 * The address of the generated cover as a PNG: systems that show what plays cannot draw SVG. It carries the picture itself, because the
 * system may ask for it when the page that it came from is gone.
 */
async function artworkOf({ cover }: Queued): Promise<string> {
  const picture = new Image(artworkSize, artworkSize);
  picture.src = `data:image/svg+xml,${encodeURIComponent(coverArt(cover))}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = artworkSize;
  canvas.height = artworkSize;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, artworkSize, artworkSize);
  return canvas.toDataURL("image/png");
}

/** Shows what plays to the system, with its cover once that is drawn. */
function metadataShower(session: MediaSession) {
  let shown: number | null = null;
  let artwork: string | null = null;
  const show = ({ title, subtitle, from }: Queued): void => {
    const sizes = `${artworkSize}x${artworkSize}`;
    const pictures = artwork ? [{ src: artwork, sizes, type: "image/png" }] : [];
    session.metadata = new MediaMetadata({ title, artist: subtitle, album: from, artwork: pictures });
  };
  const draw = async (item: Queued): Promise<void> => {
    // Without a picture the words are still there.
    const url = await artworkOf(item).catch(() => null);
    if (shown !== item.key) return;
    artwork = url;
    show(item);
  };
  return (item: Queued | null): void => {
    if (item?.key === shown || !item) return;
    shown = item.key;
    artwork = null;
    show(item);
    void draw(item);
  };
}

function handlersOf(engine: PlayerEngine): [MediaSessionAction, MediaSessionActionHandler][] {
  const seekTo = ({ seekTime }: MediaSessionActionDetails): void => engine.seek(1_000 * (seekTime ?? 0));
  return [
    ["play", () => !engine.getState().playing && engine.playPause()],
    ["pause", () => engine.pause()],
    ["stop", () => engine.pause()],
    ["nexttrack", () => engine.next()],
    ["previoustrack", () => engine.previous()],
    ["seekto", seekTo],
    ["seekbackward", ({ seekOffset }) => engine.seekBy(seekOffset ? -1_000 * seekOffset : -seekMs)],
    ["seekforward", ({ seekOffset }) => engine.seekBy(seekOffset ? 1_000 * seekOffset : seekMs)],
  ];
}

function showPosition(session: MediaSession, engine: PlayerEngine): void {
  const { positionMs } = engine.getState();
  const duration = (currentItem(engine.getState())?.durationMs ?? 0) / 1_000;
  if (duration === 0) return;
  session.setPositionState({ duration, position: Math.min(duration, positionMs / 1_000), playbackRate: 1 });
}

/**
 * Ties the player to the keys of keyboards, headphones and lock screens.
 *
 * @returns how to untie it; does nothing in browsers without media sessions
 */
export function tieMediaSession(engine: PlayerEngine): () => void {
  if (!("mediaSession" in navigator)) return () => {};
  const session = navigator.mediaSession;
  const show = metadataShower(session);
  const follow = (): void => {
    const state = engine.getState();
    show(currentItem(state));
    session.playbackState = state.queue.length === 0 ? "none" : state.playing ? "playing" : "paused";
    showPosition(session, engine);
  };
  const handlers = handlersOf(engine);
  for (const [action, handler] of handlers) session.setActionHandler(action, handler);
  const stop = engine.subscribe(follow);
  return () => {
    stop();
    for (const [action] of handlers) session.setActionHandler(action, null);
  };
}
