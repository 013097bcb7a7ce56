import { useRef } from "react";

/**
 * Gives focus back once a dialog is closed: to the wanted element, else to what had it before, else to the page. Radix knows only a
 * trigger of its own, and these dialogs are opened from elsewhere.
 *
 * @param wanted for who opens it from a menu that is gone by then
 */
export function useFocusReturn(wanted: HTMLElement | null = null) {
  const before = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: (): void => {
      before.current = document.activeElement;
    },
    onCloseAutoFocus: (event: Event): void => {
      event.preventDefault();
      const places = [wanted, before.current, document.querySelector("main")];
      const place = places.find((element) => element?.isConnected && element !== document.body);
      if (place instanceof HTMLElement) place.focus({ preventScroll: true });
    },
  };
}
