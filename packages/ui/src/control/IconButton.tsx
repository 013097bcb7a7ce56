import type { ComponentProps } from "react";

interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label"> {
  /** what it does, for those who do not see the picture */
  label: string;
}

/** A control that shows its purpose as a picture; 40 px to hit with a pointer, 44 px with a finger. */
export function IconButton({ label, className = "", type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={`inline-grid size-10 pointer-coarse:size-11 shrink-0 place-items-center rounded-full text-muted transition-colors hover:bg-raised hover:text-fg disabled:opacity-40 disabled:hover:bg-transparent disabled:hover:text-muted ${className}`}
      {...rest}
    />
  );
}
