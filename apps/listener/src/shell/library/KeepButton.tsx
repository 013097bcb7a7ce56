"use client";

import { Button, IconButton, type CoverSubject } from "@segue/ui";
import { Heart } from "lucide-react";
import { keepingOf } from "./keeping.ts";
import { useKept } from "./useKeep.ts";

interface KeepButtonProps {
  itemId: number;
  kind: CoverSubject["kind"];
  title: string;
  className?: string;
}

/** The heart of something that is saved. */
export function SaveButton({ itemId, kind, title, className = "" }: KeepButtonProps) {
  const { kept, toggle } = useKept({ keeping: keepingOf(kind), itemId });
  return (
    <IconButton
      label={`Save ${title} to your library`}
      aria-pressed={kept}
      onClick={toggle}
      className={`${kept ? "!text-ember" : ""} ${className}`}
    >
      <Heart className={`size-5 ${kept ? "fill-current" : ""}`} aria-hidden="true" />
    </IconButton>
  );
}

/** Follows an artist or a show. */
export function FollowButton({ itemId, kind, title, className = "" }: KeepButtonProps) {
  const { kept, toggle } = useKept({ keeping: keepingOf(kind), itemId });
  const word = kept ? "Following" : "Follow";
  return (
    <Button look="outline" aria-pressed={kept} aria-label={`${word} ${title}`} onClick={toggle} className={className}>
      {word}
    </Button>
  );
}
