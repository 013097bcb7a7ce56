import { IconButton } from "@segue/ui";
import { Download } from "lucide-react";
import type { ChartTable } from "../charts/chartTable.ts";
import { downloadText } from "../charts/downloadText.ts";
import { toCsv } from "../charts/toCsv.ts";

interface IconDownloadProps {
  title: string;
  /** of the file, without its ending */
  name: string;
  table: ChartTable;
}

/** A table as a file. */
export function IconDownload({ title, name, table }: IconDownloadProps) {
  return (
    <IconButton label={`Download ${title} as CSV`} onClick={() => downloadText(`${name}.csv`, toCsv(table))}>
      <Download size={16} />
    </IconButton>
  );
}
