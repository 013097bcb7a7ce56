"use client";

import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

interface MenuProps {
  /** the button that opens it */
  trigger: ReactNode;
  defaultOpen?: boolean;
  /** for who opens and closes it from elsewhere too */
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
}

/**
 * Where a menu is put: over everything, and inside a landmark, where those who jump between landmarks find it. While a dialog has the whole
 * screen, that is the dialog: what is beside it is out of reach.
 */
function landmark(): HTMLElement | null {
  if (typeof document === "undefined") return null;
  const main = document.querySelector("main");
  return main?.closest("[aria-hidden=true]") ? document.querySelector<HTMLElement>("[role=dialog]") : main;
}

/** A menu that hangs from a button; arrows move, Escape closes. Apart from the other components, because it is heavy. */
export function Menu({ trigger, children, ...state }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false} {...state}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={landmark()}>
        <DropdownMenu.Content
          align="end"
          sideOffset={8}
          collisionPadding={12}
          className="z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-60 overflow-y-auto rounded-lg border border-line bg-surface p-1.5 shadow-raised"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

interface MenuItemProps {
  icon: ReactNode;
  onSelect: () => void;
  /** true keeps the menu open, because the choice leads on inside it */
  leadsOn?: boolean;
  /** true takes focus, as the first choice after one that led on */
  first?: boolean;
  children: ReactNode;
}

export function MenuItem({ icon, onSelect, leadsOn = false, first = false, children }: MenuItemProps) {
  const choose = (event: Event): void => {
    if (leadsOn) event.preventDefault();
    onSelect();
  };
  return (
    <DropdownMenu.Item
      {...(first && { ref: focusOn })}
      onSelect={choose}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 text-body text-fg -outline-offset-2 data-highlighted:bg-hover"
    >
      <span className="text-muted">{icon}</span>
      {children}
    </DropdownMenu.Item>
  );
}

function focusOn(element: HTMLElement | null): void {
  element?.focus();
}

/** Words inside a menu that do nothing. */
export function MenuNote({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className="px-3 py-2 text-small text-muted">{children}</DropdownMenu.Label>;
}

export function MenuLine() {
  return <DropdownMenu.Separator className="mx-2 my-1 h-px bg-line" />;
}
