/** Whether a key asks for the menu of what has focus: the menu key, or Shift+F10 where there is none. */
export function isMenuKey({ key, shiftKey }: { key: string; shiftKey: boolean }): boolean {
  return key === "ContextMenu" || (key === "F10" && shiftKey);
}
