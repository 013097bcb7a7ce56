import { useEffect, useState, type RefObject } from "react";
import { drawMap, type MapPicture } from "./drawMap.ts";
import type { MapSize } from "./mapGeometry.ts";

/** The size of an element in pixels, zero until it is known. */
export function useSize(element: RefObject<HTMLElement | null>): MapSize {
  const [size, setSize] = useState<MapSize>({ width: 0, height: 0 });
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: Math.round(entry.contentRect.width), height: Math.round(entry.contentRect.height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

const darkness = "(prefers-color-scheme: dark)";

/** Whether the page is dark, and from now on. */
export function useIsDark(): boolean {
  const [isDark, setIsDark] = useState(true);
  useEffect(() => {
    const query = matchMedia(darkness);
    const follow = (): void => setIsDark(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isDark;
}

/** The page's colours as a canvas needs them. */
function inkOf(element: HTMLElement, isDark: boolean): MapPicture["ink"] {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return { fg: colour("--fg"), ground: colour("--ground"), ember: colour("--ember"), isDark };
}

/** Draws on a canvas of the picture's size, as sharp as the screen. */
function paint(element: HTMLCanvasElement, picture: Omit<MapPicture, "ink">, isDark: boolean): void {
  const { width, height } = picture.size;
  const context = element.getContext("2d");
  if (!context || width === 0) return;
  const density = window.devicePixelRatio;
  element.width = width * density;
  element.height = height * density;
  context.setTransform(density, 0, 0, density, 0, 0);
  drawMap(context, { ...picture, ink: inkOf(element, isDark) });
}

/** Keeps a canvas as the picture says. */
export function useDrawing(canvas: RefObject<HTMLCanvasElement | null>, picture: Omit<MapPicture, "ink">): void {
  const isDark = useIsDark();
  const { map, place, marked, isNamed, size, view } = picture;
  useEffect(() => {
    if (canvas.current) paint(canvas.current, { map, place, marked, isNamed, size, view }, isDark);
  }, [canvas, map, place, marked, isNamed, size, view, isDark]);
}
