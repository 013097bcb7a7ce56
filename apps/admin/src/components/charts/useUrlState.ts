"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";
import type { UrlParameter } from "./urlParameter.ts";

export { choiceParameter, listParameter, numberParameter, textParameter } from "./urlParameter.ts";

/**
 * A state that lives in the page's address, so that what somebody sees can be sent to somebody else.
 * At `otherwise` it is left out of the address. It replaces the entry of the browser's history, and the server is not asked again.
 * A control that moves all the time keeps its own state while it is held, and writes here when it is let go.
 *
 * @returns the value as rendered, how to change it, and how to read what stands in the address by now: who adds to a value starts from that
 */
export function useUrlState<Value>(
  name: string,
  parameter: UrlParameter<Value>,
  otherwise: Value,
): [Value, (value: Value) => void, () => Value] {
  const text = useSearchParams().get(name);
  const value = (text === null ? undefined : parameter.read(text)) ?? otherwise;
  const unsaid = parameter.write(otherwise);
  const set = useCallback(
    (next: Value) => {
      // What others wrote since the last rendering stands in the window's own address.
      const parameters = new URLSearchParams(window.location.search);
      const written = parameter.write(next);
      if (written === unsaid) parameters.delete(name);
      else parameters.set(name, written);
      const query = parameters.toString();
      window.history.replaceState(null, "", query === "" ? window.location.pathname : `?${query}`);
    },
    [name, parameter, unsaid],
  );
  const latest = useCallback(() => {
    const written = new URLSearchParams(window.location.search).get(name);
    return (written === null ? undefined : parameter.read(written)) ?? otherwise;
  }, [name, parameter, otherwise]);
  return [value, set, latest];
}
