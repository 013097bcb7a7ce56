import { Button, Notice } from "@segue/ui";
import { CircleAlert, CircleCheck, CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { countOf } from "../../shell/page/pageWords.ts";
import { announcedWords } from "./announcedWords.ts";
import { DropZone } from "./DropZone.tsx";
import { formatName } from "./formatName.ts";
import { ReportView } from "./ReportView.tsx";
import { rateWords, sentWords } from "./progressWords.ts";
import type { UploadProgress } from "./uploadHistory.ts";
import { useUpload, type UploadState } from "./useUpload.ts";

interface RunningProps {
  fileName: string;
  progress: UploadProgress;
  /** since it began */
  ms: number;
  onStop: () => void;
}

function Running({ fileName, progress, ms, onStop }: RunningProps) {
  const percent = Math.floor(progress.share * 100);
  return (
    <section aria-label="Import under way" className="rounded-lg border border-line bg-surface p-5">
      <p className="truncate text-lead font-semibold">{fileName}</p>
      <progress aria-label="Progress" max={100} value={percent} className="segue-progress mt-4" />
      <p className="mt-3 text-small text-muted tabular-nums">
        {percent} % · {sentWords(progress)} sent · {countOf(progress.read, "row")} read
        {rateWords(progress.read, ms)} · {countOf(progress.stored, "play")} added
      </p>
      <Button look="quiet" className="mt-4" onClick={onStop}>
        Stop
      </Button>
    </section>
  );
}

function Outcome({ state }: { state: UploadState }): ReactNode {
  if (state.kind === "done") {
    return (
      <section aria-label="Import report" className="mb-6 rounded-lg border border-line bg-surface p-5">
        <h2 className="flex items-center gap-2.5 text-lead font-semibold">
          <CircleCheck className="size-5 shrink-0 text-good" aria-hidden="true" />
          <span className="truncate">{state.fileName}</span>
        </h2>
        <p className="mt-0.5 mb-4 pl-[1.875rem] text-small text-muted">{formatName(state.report.format)}</p>
        <ReportView report={state.report} />
      </section>
    );
  }
  if (state.kind === "refused") {
    return (
      <Notice
        icon={<CircleAlert className="size-7" />}
        title={`${state.fileName} could not be imported`}
        urgent
        compact
      >
        {state.message}
      </Notice>
    );
  }
  const title = state.kind === "stopped" ? "You stopped the import" : "The import broke off before its end";
  return (
    <Notice icon={<CloudOff className="size-7" />} title={title} urgent compact>
      What was added stays. Choose the same file again to complete it: nothing is counted twice.
    </Notice>
  );
}

/** Choosing a file, its upload, and what came of it. */
export function UploadPanel() {
  const { state, upload, stop } = useUpload();
  return (
    <>
      <output className="sr-only">{announcedWords(state)}</output>
      {state.kind === "running" ? (
        <Running {...state} onStop={stop} />
      ) : (
        <>
          {state.kind === "waiting" ? null : <Outcome state={state} />}
          <DropZone onFile={upload} />
        </>
      )}
    </>
  );
}
