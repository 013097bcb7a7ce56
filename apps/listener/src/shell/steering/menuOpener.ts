/** The button of the menu that is open, which has focus again once it is closed; what has focus where none is. */
export function menuOpener(): HTMLElement | null {
  const opener = document.querySelector<HTMLElement>('[aria-haspopup="menu"][aria-expanded="true"]');
  return opener ?? (document.activeElement instanceof HTMLElement ? document.activeElement : null);
}
