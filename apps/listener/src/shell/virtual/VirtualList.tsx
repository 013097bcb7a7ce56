"use client";

import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { rowButtons, useArrowKeys } from "../tracks/useArrowKeys.ts";

interface VirtualListProps {
  /** one a row, none twice */
  keys: readonly string[];
  /** what the list is called, for those who do not see it */
  label: string;
  children: (index: number) => ReactNode;
  /** a row that must stay where it is drawn, such as the one that is being moved; null for none */
  keep?: number | null;
}

/** Height of a line before it is measured, pixels. */
const usualHeight = 58;

/** A list of any length of which only the rows in sight are drawn; the page scrolls, and the up and down keys move between rows. */
export function VirtualList({ keys, label, children, keep = null }: VirtualListProps) {
  const list = useRef<HTMLOListElement>(null);
  useArrowKeys(list, rowButtons);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + globalThis.scrollY;
    setScrollMargin(Math.round(top));
  }, [keys.length]);
  // oxlint-disable-next-line react/incompatible-library -- what it returns is read here alone, at every render
  const virtualizer = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => usualHeight,
    overscan: 8,
    scrollMargin,
    getItemKey: (index) => keys[index] ?? index,
    rangeExtractor: useCallback((range: Range) => withKept(defaultRangeExtractor(range), keep), [keep]),
  });
  return (
    <ol ref={list} aria-label={label} className="relative -mx-2" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={keys.length}
          aria-posinset={index + 1}
          className="absolute inset-x-0 top-0"
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ol>
  );
}

function withKept(drawn: number[], keep: number | null): number[] {
  return keep === null || drawn.includes(keep) ? drawn : [...drawn, keep].toSorted((left, right) => left - right);
}
