import type { ComponentProps } from "react";

const looks = {
  primary: "bg-ember text-on-ember hover:bg-ember-strong",
  quiet: "bg-raised text-fg hover:bg-hover",
  outline: "border border-line-strong text-fg hover:bg-raised",
};

/** A finger needs 44 px to hit, a pointer less. */
const sizes = {
  normal: "min-h-11 px-5 text-body",
  small: "min-h-9 pointer-coarse:min-h-11 px-4 text-small",
};

interface ButtonProps extends ComponentProps<"button"> {
  look?: keyof typeof looks;
  size?: keyof typeof sizes;
}

/** A control that says what it does in words. */
export function Button({ look = "primary", size = "normal", className = "", type = "button", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`inline-flex items-center justify-center gap-2 rounded-full font-semibold transition-colors disabled:opacity-60 ${sizes[size]} ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
