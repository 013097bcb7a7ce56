/** Three bars that move while something plays and rest while it is paused. */
export function Beat({ moving }: { moving: boolean }) {
  const bar = moving ? "segue-beat" : "";
  return (
    <svg viewBox="0 0 14 14" className="size-3.5 fill-current" aria-hidden="true">
      <rect className={bar} x="1" y={moving ? 1 : 8} width="3" height={moving ? 12 : 5} rx="1" />
      <rect className={bar} x="5.5" y={moving ? 1 : 5} width="3" height={moving ? 12 : 8} rx="1" />
      <rect className={bar} x="10" y={moving ? 1 : 9} width="3" height={moving ? 12 : 4} rx="1" />
    </svg>
  );
}
