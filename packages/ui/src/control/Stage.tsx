"use client";

import { Dialog as Radix } from "radix-ui";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useFocusReturn } from "./useFocusReturn.ts";

interface StageProps {
  /** what is shown, for those who do not see it */
  title: string;
  onClose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  children: ReactNode;
}

/** Something that has the whole screen to itself. Focus stays inside, Escape closes it. Apart from the other components, because it is heavy. */
export function Stage({ title, onClose, children, ...events }: StageProps) {
  const focusReturn = useFocusReturn();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Content
          {...focusReturn}
          {...events}
          aria-describedby={undefined}
          data-stage=""
          className="fixed inset-0 z-40 flex flex-col overflow-hidden bg-ground pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)] outline-none"
        >
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
