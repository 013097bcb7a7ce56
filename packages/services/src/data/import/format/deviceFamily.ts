const families: readonly [RegExp, string][] = [
  [/android/iu, "android"],
  [/\bios\b|iphone|ipad/iu, "ios"],
  [/web[ _]?player|browser/iu, "web"],
  [/windows/iu, "windows"],
  [/os ?x|macos|\bmac\b/iu, "mac"],
  [/linux/iu, "linux"],
];

/**
 * The family of a device from a platform's free text ("Android OS 4.2.2 API 17 (samsung, GT-I9195)" is android): the model says
 * more about a person than Segue needs to know.
 */
export function deviceFamily(platform: string | null): string | null {
  if (platform === null) return null;
  return families.find(([pattern]) => pattern.test(platform))?.[1] ?? "other";
}
