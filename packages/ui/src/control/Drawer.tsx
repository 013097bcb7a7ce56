"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";

interface DrawerProps {
  title: string;
  onClose: () => void;
  /** beside the title */
  actions?: ReactNode;
  /** takes the whole screen on phones and keeps focus inside; else the page beside it stays in use */
  modal: boolean;
  children: ReactNode;
}

/**
 * A panel at the right edge of wide screens, over the whole of small ones. Escape closes it. Apart from the other components,
 * because it is heavy.
 */
export function Drawer({ title, onClose, actions, modal, children }: DrawerProps) {
  const focusReturn = useFocusReturn();
  return (
    <Radix.Root open modal={modal} onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Content
          {...focusReturn}
          aria-describedby={undefined}
          onInteractOutside={(event) => event.preventDefault()}
          className="segue-slide fixed z-40 flex flex-col border-line bg-surface shadow-raised outline-none max-md:inset-0 max-md:pt-[env(safe-area-inset-top)] md:top-0 md:right-0 md:bottom-player md:w-96 md:border-l"
        >
          <header className="flex items-center justify-between gap-2 py-3 pr-3 pl-5">
            <Radix.Title className="min-w-0 grow truncate text-lead font-semibold tracking-tight">{title}</Radix.Title>
            {actions}
            <Radix.Close asChild>
              <IconButton label="Close">
                <X className="size-5" />
              </IconButton>
            </Radix.Close>
          </header>
          <div className="min-h-0 grow overflow-y-auto">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
