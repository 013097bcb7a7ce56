"use client";

import { Dialog as Radix } from "radix-ui";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { useFocusReturn } from "../control/useFocusReturn.ts";
import { sceneArt, type SceneSubject } from "./sceneArt.ts";
import { sceneLook } from "./sceneLook.ts";

export { firstFocus } from "../control/useFocusReturn.ts";

interface StageProps {
  /** what is shown, for those who do not see it */
  title: string;
  scene: SceneSubject;
  onClose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
  children: ReactNode;
}

/** Above the words on a narrow screen, beside them on a wide one; it fades where they begin. */
const sceneClass =
  "absolute -top-[8%] left-1/2 aspect-square h-[62%] max-h-none w-auto max-w-none -translate-x-1/2 mask-b-from-30% mask-b-to-95% lg:top-1/2 lg:left-auto lg:-right-[6%] lg:h-[118%] lg:-translate-y-1/2 lg:translate-x-0 lg:mask-b-from-100% lg:mask-b-to-100% lg:mask-l-from-35% lg:mask-l-to-95%";

function Scene({ scene }: { scene: SceneSubject }) {
  return (
    <div aria-hidden="true" className="segue-appear pointer-events-none absolute inset-0 overflow-hidden">
      {/* oxlint-disable-next-line nextjs/no-img-element -- a data URL has nothing to optimise, and this package knows no Next */}
      <img
        src={`data:image/svg+xml,${encodeURIComponent(sceneArt(scene))}`}
        alt=""
        draggable={false}
        className={sceneClass}
      />
    </div>
  );
}

/** Something that has the whole screen to itself, on a ground of its own colour. Focus stays inside, Escape closes it. Apart from the other components, because it is heavy. */
export function Stage({ title, scene, onClose, children, ...events }: StageProps) {
  const focusReturn = useFocusReturn();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Content
          {...focusReturn}
          {...events}
          aria-describedby={undefined}
          data-stage=""
          style={sceneLook(scene.hue)}
          className="fixed inset-0 z-40 flex flex-col overflow-hidden bg-ground pt-[env(safe-area-inset-top)] pb-[env(safe-area-inset-bottom)] text-fg outline-none [color-scheme:dark]"
        >
          <Scene key={scene.seed} scene={scene} />
          <Radix.Title className="sr-only">{title}</Radix.Title>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
