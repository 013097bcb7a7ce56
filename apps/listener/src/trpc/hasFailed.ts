interface Asked {
  data: unknown;
  isError: boolean;
  fetchStatus: "fetching" | "paused" | "idle";
}

/** Whether there is nothing to show and nothing on its way: the call was refused, or waits for a connection. */
export function hasFailed({ data, isError, fetchStatus }: Asked): boolean {
  return data === undefined && (isError || fetchStatus === "paused");
}
