"use client";

import { ForgetKeptApp } from "../../shell/offline/ForgetKeptApp.tsx";
import { NobodyKept } from "../../shell/offline/NobodyKept.tsx";

/** What is kept cannot be shown by the app as it is now: it is let go. */
export default function OfflineError() {
  return (
    <>
      <ForgetKeptApp />
      <NobodyKept />
    </>
  );
}
