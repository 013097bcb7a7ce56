/** Whether an address is that of a place, or of a page inside it. */
export function isAt(address: string, href: string): boolean {
  return address === href || (href !== "/" && address.startsWith(`${href}/`));
}
