"use client";

import { textParameter, useUrlState } from "../../components/charts/useUrlState.ts";

const whichDraft = textParameter();
const whichVersion = textParameter();

/** What the page shows, as its address says: a draft, a version, or neither, which is a draft that nobody saved yet. */
export function usePolicyAddress() {
  const [draft, setDraft] = useUrlState("draft", whichDraft, "");
  const [version, setVersion] = useUrlState("version", whichVersion, "");
  return {
    draft,
    version,
    openDraft: (id: string): void => {
      setVersion("");
      setDraft(id);
    },
    openVersion: (number: string): void => {
      setDraft("");
      setVersion(number);
    },
  };
}

export type PolicyAddress = ReturnType<typeof usePolicyAddress>;
