/** How loud the listener wants it; kept on this device for everybody who uses it. */
export interface Volume {
  /** 0 silent … 1 full */
  level: number;
  muted: boolean;
}

const storageKey = "segue.volume";
const usual: Volume = { level: 0.8, muted: false };

export function readVolume(memory: Pick<Storage, "getItem">): Volume {
  const [level, muted] = (memory.getItem(storageKey) ?? "").split(" ");
  const known = Number.parseFloat(level);
  return known >= 0 && known <= 1 ? { level: known, muted: muted === "muted" } : usual;
}

function keepVolume(memory: Pick<Storage, "setItem">, { level, muted }: Volume): void {
  memory.setItem(storageKey, `${level} ${muted ? "muted" : "open"}`);
}

/** What reaches the loudspeaker. Muted or not, what plays is heard: the device's own volume is nobody's business either. */
export function loudnessOf({ level, muted }: Volume): number {
  return muted ? 0 : level;
}

interface VolumeControlParts {
  memory: () => Pick<Storage, "getItem" | "setItem">;
  /** @param level 0 silent … 1 full */
  onLevel: (level: number) => void;
}

/** The volume as the whole page sees it. */
export type VolumeControl = ReturnType<typeof createVolumeControl>;

export function createVolumeControl({ memory, onLevel }: VolumeControlParts) {
  let volume = usual;
  const watchers = new Set<() => void>();
  const take = (next: Volume): void => {
    volume = next;
    onLevel(loudnessOf(volume));
    for (const watcher of watchers) watcher();
  };
  const change = (next: Volume): void => {
    take(next);
    keepVolume(memory(), volume);
  };
  return {
    get: (): Volume => volume,
    subscribe: (onChange: () => void) => {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
    /** Takes up what was kept. */
    open: () => take(readVolume(memory())),
    setLevel: (level: number) => change({ level, muted: false }),
    toggleMuted: () =>
      change({ level: volume.level === 0 ? usual.level : volume.level, muted: loudnessOf(volume) > 0 }),
  };
}
