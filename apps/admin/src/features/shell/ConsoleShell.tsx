"use client";

import { LogoMark } from "@segue/ui";
import type { ReactNode } from "react";
import { Navigation } from "./Navigation.tsx";
import { SignedIn, type Staff } from "./SignedIn.tsx";

/** What stands around every page of the console. */
export function ConsoleShell({ staff, children }: { staff: Staff; children: ReactNode }) {
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15rem_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-ember px-4 py-2 font-semibold text-on-ember focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-3 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:border-r lg:border-b-0 lg:px-4 lg:py-6">
        <div className="flex items-center gap-2.5 lg:px-3">
          <LogoMark size={26} />
          <span className="text-lead font-semibold tracking-tight">
            Segue <span className="font-normal text-muted">console</span>
          </span>
        </div>
        <div className="max-lg:order-3 max-lg:w-full lg:min-h-0 lg:flex-1 lg:overflow-y-auto">
          <Navigation role={staff.role} />
        </div>
        <div className="max-lg:ml-auto lg:px-3">
          <SignedIn staff={staff} />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-[2080px] px-4 py-6 sm:px-6 lg:px-10 lg:py-9">
        {children}
      </main>
    </div>
  );
}
