"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";

export { firstFocus } from "./useFocusReturn.ts";

interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** what it is about, in a sentence */
  description?: ReactNode;
  /** what has focus once it is closed, for who opened it from a menu that is gone by then; else what had it before */
  returnFocusTo?: HTMLElement | null;
  children: ReactNode;
}

/**
 * Something to read or decide over the page: in the middle of wide screens, a sheet from below on phones. Focus stays inside, Escape and a press
 * beside it close it. Apart from the other components, because it is heavy.
 */
export function Dialog({ open, onOpenChange, title, description, returnFocusTo = null, children }: DialogProps) {
  const focusReturn = useFocusReturn(returnFocusTo);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-50 bg-black/60" />
        <Radix.Content
          {...focusReturn}
          {...(description === undefined && { "aria-describedby": undefined })}
          className="fixed z-50 flex flex-col border-line bg-surface shadow-raised outline-none max-md:inset-x-0 max-md:bottom-0 max-md:max-h-[88dvh] max-md:rounded-t-lg max-md:border-t max-md:pb-[env(safe-area-inset-bottom)] md:top-1/2 md:left-1/2 md:max-h-[84dvh] md:w-[min(36rem,calc(100vw-4rem))] md:-translate-x-1/2 md:-translate-y-1/2 md:rounded-lg md:border"
        >
          <header className="flex items-start justify-between gap-4 px-5 pt-5 md:px-6 md:pt-6">
            <div className="min-w-0">
              <Radix.Title className="text-title font-semibold tracking-tight">{title}</Radix.Title>
              {description === undefined ? null : (
                <Radix.Description className="mt-1 text-body text-muted">{description}</Radix.Description>
              )}
            </div>
            <Radix.Close asChild>
              <IconButton label="Close" className="-mt-1.5 -mr-2">
                <X className="size-5" />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="min-h-0 grow overflow-y-auto px-5 pt-4 pb-6 md:px-6">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
