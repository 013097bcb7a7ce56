/** Moves focus to an element as it appears; for `ref`. */
export function focusOn(element: HTMLElement | null): void {
  element?.focus();
}
