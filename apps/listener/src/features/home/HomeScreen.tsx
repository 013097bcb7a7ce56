"use client";

import { Button, Notice } from "@segue/ui";
import { CloudOff, Disc3, RotateCw } from "lucide-react";
import { useState } from "react";
import { MixRow } from "../../shell/mixes/MixRow.tsx";
import { useOnline } from "../../shell/useOnline.ts";
import type { HomeView } from "../../trpc/views.ts";
import { HomeAnswer } from "./HomeAnswer.tsx";
import { HomeShelves } from "./HomeShelves.tsx";
import { HomeSkeleton } from "./HomeSkeleton.tsx";
import { SightingProvider } from "./impressions/SightingProvider.tsx";
import { lacksModels } from "./learning.ts";
import { LearningNote } from "./LearningNote.tsx";
import { UnprofiledNote } from "./UnprofiledNote.tsx";
import { useHome } from "./useHome.ts";
import { hasFailed } from "../../trpc/hasFailed.ts";

function HomeFailure({ onRetry }: { onRetry: () => void }) {
  const online = useOnline();
  const again = (
    <Button onClick={onRetry}>
      <RotateCw className="size-4" aria-hidden="true" />
      Try again
    </Button>
  );
  if (!online) {
    return (
      <Notice icon={<CloudOff className="size-7" />} title="Home needs a connection" action={again} urgent level={1}>
        It is put together the moment you open it. As soon as you are online it will be here.
      </Notice>
    );
  }
  return (
    <Notice icon={<Disc3 className="size-7" />} title="Home could not be put together" action={again} urgent level={1}>
      Something went wrong on our side. Your history is safe; another try often helps.
    </Notice>
  );
}

interface HomeScreenProps {
  displayName: string;
  /** her Home as it comes along with the page; null where it has to be asked for */
  ahead: Promise<HomeView | null>;
}

/** The listener's Home, from the server's answer to her latest listening. */
export function HomeScreen({ displayName, ahead }: HomeScreenProps) {
  const home = useHome(ahead);
  const [wasKnown] = useState(home.data !== undefined);
  if (!home.data) {
    const failed = hasFailed(home);
    return failed ? <HomeFailure onRetry={() => void home.refetch()} /> : <HomeSkeleton />;
  }
  return (
    <SightingProvider>
      <h1 className="text-display font-semibold tracking-tight md:pr-16">
        {home.data.greeting}, {displayName}
      </h1>
      <HomeAnswer homeId={home.data.id} />
      <UnprofiledNote />
      {lacksModels(home.data) ? <LearningNote /> : null}
      <HomeShelves home={home.data} more={<MixRow />} inSteps={!wasKnown} />
    </SightingProvider>
  );
}
