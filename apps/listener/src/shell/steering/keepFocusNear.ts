/** The button of the menu that is open, which has focus again once it is closed; what has focus where none is. */
export function menuOpener(): HTMLElement | null {
  const opener = document.querySelector<HTMLElement>('[aria-haspopup="menu"][aria-expanded="true"]');
  return opener ?? (document.activeElement instanceof HTMLElement ? document.activeElement : null);
}

/**
 * Remembers where on the page somebody is, so that focus is not lost when what has it goes away.
 *
 * @returns puts focus on the place to rest of the same shelf, or on the page, unless something has it
 */
export function keepFocusNear(element: Element | null): () => void {
  const shelf = element?.closest("section");
  return () => {
    if (document.activeElement && document.activeElement !== document.body) return;
    const place = shelf?.isConnected ? shelf.querySelector<HTMLElement>('[data-stop][tabindex="0"]') : null;
    (place ?? document.querySelector<HTMLElement>("#content"))?.focus({ preventScroll: true });
  };
}
