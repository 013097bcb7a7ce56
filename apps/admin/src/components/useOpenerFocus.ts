import { useRef } from "react";

interface OpenerFocus {
  onOpenAutoFocus: () => void;
  onCloseAutoFocus: (event: Event) => void;
}

/** What a dialog without a trigger of its own is given, so that the focus goes back to whatever opened it, however it is closed. */
export function useOpenerFocus(): OpenerFocus {
  const opener = useRef<Element | null>(null);
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement;
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault();
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
