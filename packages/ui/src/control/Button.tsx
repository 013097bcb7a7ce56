import type { ComponentProps } from "react";

const looks = {
  primary: "bg-ember text-on-ember hover:bg-ember-strong",
  quiet: "bg-raised text-fg hover:bg-hover",
  outline: "border border-line-strong text-fg hover:bg-raised",
};

interface ButtonProps extends ComponentProps<"button"> {
  look?: keyof typeof looks;
}

/** A control that says what it does in words. */
export function Button({ look = "primary", className = "", type = "button", ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-11 items-center justify-center gap-2 rounded-full px-5 text-body font-semibold transition-colors disabled:opacity-60 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
