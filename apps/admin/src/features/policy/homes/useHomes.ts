"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { choiceParameter, listParameter, textParameter, useUrlState } from "../../../components/charts/useUrlState.ts";
import { useTRPC } from "../../../trpc/client.tsx";
import { aloneInRequest } from "../aloneInRequest.ts";
import { useControls } from "../controls/useControls.ts";
import { useSettled } from "../useSettled.ts";

const whom = listParameter();
const who = textParameter();
export const homeTimes = ["now", "morning", "afternoon", "evening", "night"] as const;
const when = choiceParameter(homeTimes);
/** Homes side by side, at most. */
const mostListeners = 12;

/** The Homes of the listeners that the address names (the usual dozen when none), and which of them is shown in full. */
export function useHomes() {
  const { working } = useControls();
  const [named, setNamed] = useUrlState("listeners", whom, []);
  const [shown, setShown] = useUrlState("listener", who, "");
  const [time, setTime] = useUrlState("at", when, "now");
  const calls = useTRPC();
  const listenerIds = named.map(Number).filter((id) => Number.isInteger(id) && id > 0);
  const question = useSettled({
    policy: working.policy,
    scope: working.scope,
    ...(time !== "now" && { daypart: time }),
    ...(listenerIds.length > 0 && { listenerIds: listenerIds.slice(0, mostListeners) }),
  });
  const preview = useQuery(
    calls.preview.homes.queryOptions(question, { ...aloneInRequest, placeholderData: keepPreviousData }),
  );
  const listeners = preview.data?.listeners ?? [];
  return {
    preview,
    time,
    setTime,
    selected: listeners.find(({ listenerId }) => String(listenerId) === shown) ?? listeners[0],
    select: (listenerId: number): void => setShown(String(listenerId)),
    add: (listenerId: number): void => {
      const others = listeners.map((one) => one.listenerId).filter((one) => one !== listenerId);
      setNamed([listenerId, ...others].slice(0, mostListeners).map(String));
      setShown(String(listenerId));
    },
    reset: named.length > 0 ? (): void => setNamed([]) : null,
  };
}
