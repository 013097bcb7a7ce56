import type { ComponentProps } from "react";
import { hueOf } from "./hueOf.ts";

interface AccountButtonProps extends ComponentProps<"button"> {
  displayName: string;
}

/** The listener's initial, round. */
export function AccountButton({ displayName, ...rest }: AccountButtonProps) {
  return (
    <button
      type="button"
      aria-label="Account"
      className="relative z-20 grid size-10 pointer-coarse:size-11 place-items-center rounded-full text-body font-semibold text-white transition-opacity hover:opacity-85 disabled:opacity-50"
      style={{ background: `oklch(0.5 0.12 ${hueOf(displayName)})` }}
      {...rest}
    >
      <span aria-hidden="true">{displayName.charAt(0).toUpperCase()}</span>
    </button>
  );
}
