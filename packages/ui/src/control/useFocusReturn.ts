import { useRef } from "react";

/** Marks the control that has focus when a dialog opens, such as the field that it was opened for; without one the first control has it. */
export const firstFocus = { "data-first-focus": true };

/**
 * Gives focus back once a dialog is closed: to the wanted element, else to what had it before, else to the page. Radix knows only a
 * trigger of its own, and these dialogs are opened from elsewhere.
 *
 * @param wanted for who opens it from a menu that is gone by then
 */
export function useFocusReturn(wanted: HTMLElement | null = null) {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (event: Event): void => {
      before.current = document.activeElement;
      const first = event.target instanceof Element && event.target.querySelector("[data-first-focus]");
      if (!(first instanceof HTMLElement)) return;
      event.preventDefault();
      first.focus();
      if (first instanceof HTMLInputElement) first.select();
    },
    onCloseAutoFocus: (event: Event): void => {
      event.preventDefault();
      const places = [wanted, before.current, document.querySelector("main")];
      const place = places.find((element) => element?.isConnected && element !== document.body);
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    },
  };
}
