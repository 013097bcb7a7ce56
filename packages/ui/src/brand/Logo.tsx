import { useId } from "react";

/** The mark: one line that leaves what you know (ember) and arrives at what you don't (tide) without a break. */
export function LogoMark({ size = 28 }: { size?: number }) {
  const fade = useId();
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <defs>
        <linearGradient id={fade} x1="24" y1="5" x2="8" y2="27" gradientUnits="userSpaceOnUse">
          <stop offset=".28" stopColor="var(--ember)" />
          <stop offset=".72" stopColor="var(--tide)" />
        </linearGradient>
      </defs>
      <path
        d="M20.4 6.5H13A5 5 0 0 0 13 16.4h6a4.6 4.6 0 0 1 0 9.1h-7.4"
        stroke={`url(#${fade})`}
        strokeWidth="4.6"
        strokeLinecap="round"
      />
      <circle cx="26.6" cy="6.5" r="2.6" fill="var(--ember)" />
      <circle cx="5.4" cy="25.5" r="2.6" fill="var(--tide)" />
    </svg>
  );
}

/** Mark and name. */
export function Wordmark({ size = 28 }: { size?: number }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <LogoMark size={size} />
      <span className="font-semibold tracking-[-0.035em]" style={{ fontSize: size * 0.8, lineHeight: 1 }}>
        Segue
      </span>
    </span>
  );
}
