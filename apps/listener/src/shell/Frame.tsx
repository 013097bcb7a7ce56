import { Wordmark } from "@segue/ui";
import type { ReactNode } from "react";
import { BottomNav } from "./BottomNav.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import { SessionNotice } from "./session/SessionNotice.tsx";
import { PrivateSign } from "./settings/PrivateSign.tsx";
import { SideNav } from "./SideNav.tsx";

interface FrameProps {
  account: ReactNode;
  player: ReactNode;
  children: ReactNode;
}

const skipLink =
  "fixed top-2 left-2 z-50 -translate-y-20 rounded-md bg-surface px-4 py-2 font-semibold focus:translate-y-0";

/** What stands round every page: navigation, account, player. */
export function Frame({ account, player, children }: FrameProps) {
  return (
    <>
      <a href="#content" className={skipLink}>
        Skip to content
      </a>
      <a href="#player" className={`hidden [body:has(#player)_&]:block ${skipLink}`}>
        Skip to player
      </a>
      <div className="flex">
        <SideNav />
        <div className="min-w-0 grow">
          <header className="flex items-center justify-between gap-4 px-page pt-3 md:absolute md:top-3 md:right-0 md:pt-0">
            <span className="md:hidden">
              <Wordmark size={24} />
            </span>
            <span className="flex items-center gap-2.5">
              <PrivateSign className="md:hidden" />
              {account}
            </span>
          </header>
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto max-w-[1680px] px-page pt-4 pb-[calc(var(--player-height)+var(--nav-height)+40px)] outline-none md:pt-8"
          >
            <OfflineBanner />
            <SessionNotice />
            {children}
          </main>
        </div>
      </div>
      <div className="fixed inset-x-0 bottom-0 z-30">
        {player}
        <BottomNav />
      </div>
    </>
  );
}
