import { FileUp } from "lucide-react";
import { useState, type ChangeEvent } from "react";

/** A place to drop one file, or to choose it: the input itself lies over it all and takes what is dropped. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const [over, setOver] = useState(false);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    // So that the same file can be chosen again.
    currentTarget.value = "";
  };
  return (
    <div
      className={`relative flex min-h-52 flex-col items-center justify-center gap-2 rounded-lg border-2 border-dashed px-6 text-center transition-colors focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-(--focus) hover:border-ember hover:bg-surface ${over ? "border-ember bg-surface" : "border-line-strong"}`}
    >
      <FileUp className="size-9 text-ember" strokeWidth={1.6} aria-hidden="true" />
      <span className="text-lead font-semibold">Drop your history here</span>
      <span className="text-small text-balance text-muted">or choose a file: JSON, JSONL, CSV, TSV, also zipped</span>
      <input
        type="file"
        aria-label="History file"
        accept=".json,.jsonl,.csv,.tsv,.txt,.zip,.gz"
        onChange={choose}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
    </div>
  );
}
