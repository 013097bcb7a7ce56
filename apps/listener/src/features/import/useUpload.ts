import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useCalls } from "../../trpc/client.tsx";
import { usePageListener } from "../../trpc/PageListener.ts";
import { uploadHistory, type UploadEnd, type UploadProgress } from "./uploadHistory.ts";

export type UploadState =
  | { kind: "waiting" }
  | { kind: "running"; fileName: string; progress: UploadProgress; ms: number }
  | (UploadEnd & { fileName: string });

/** One upload at a time. What it stored makes Home, history and the list of imports ask anew. */
export function useUpload() {
  const calls = useCalls();
  const queryClient = useQueryClient();
  const listenerId = usePageListener();
  const [state, setState] = useState<UploadState>({ kind: "waiting" });
  const stopper = useRef<AbortController>(null);
  useEffect(() => () => stopper.current?.abort(), []);

  const upload = async (file: File): Promise<void> => {
    const fileName = file.name;
    const controller = new AbortController();
    stopper.current = controller;
    const began = performance.now();
    const onProgress = (progress: UploadProgress): void =>
      setState({ kind: "running", fileName, progress, ms: performance.now() - began });
    onProgress({ share: 0, sent: 0, size: file.size, read: 0, stored: 0 });
    const end = await uploadHistory({ file, listenerId, signal: controller.signal, onProgress });
    setState({ ...end, fileName });
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: calls.history.pathKey() }),
      queryClient.invalidateQueries({ queryKey: calls.home.get.queryKey() }),
    ]);
  };
  return { state, upload: (file: File) => void upload(file), stop: () => stopper.current?.abort() };
}
