"use client";

import { IconButton } from "@segue/ui";
import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { Panel } from "../Panel.tsx";
import { ChartNumbers } from "./ChartNumbers.tsx";
import type { ChartTable } from "./chartTable.ts";
import { downloadText } from "./downloadText.ts";
import { toCsv } from "./toCsv.ts";
import { listParameter, useUrlState } from "./useUrlState.ts";

interface ChartFrameProps {
  title: string;
  /** what is counted: "share of rank-weighted exposure" */
  unit: string;
  /** how to read it, in a sentence or two */
  description?: ReactNode;
  /** what is drawn, as numbers */
  table: ChartTable;
  /** the file's name without its ending; the chart's own name on the page, too */
  csvName: string;
  /** why there is nothing to draw, and the way out; shown when the table has no row */
  empty?: ReactNode;
  /** a class of the picture's height */
  height?: string;
  className?: string;
  /** the picture */
  children: ReactNode;
}

const openTables = listParameter();
const noTable: readonly string[] = [];

/** What stands around every chart: its name, its unit, its numbers as a table (the address says which are open) and as a file. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, unit, description, table, csvName, empty, height = "h-72", className = "", children } = props;
  const [open, setOpen, openByNow] = useUrlState("table", openTables, noTable);
  const isTable = open.includes(csvName);
  const show = (asTable: boolean) =>
    setOpen([...openByNow().filter((name) => name !== csvName), ...(asTable ? [csvName] : [])]);
  const isEmpty = table.rows.length === 0;
  return (
    <Panel
      title={title}
      className={className}
      aside={
        isEmpty ? null : (
          <div className="flex items-center gap-1">
            <ViewSwitch title={title} isTable={isTable} onChange={show} />
            <IconButton label={`Download ${title} as CSV`} onClick={() => downloadText(`${csvName}.csv`, toCsv(table))}>
              <Download size={16} />
            </IconButton>
          </div>
        )
      }
    >
      <p className="text-caption text-muted">{unit}</p>
      {description === undefined ? null : <p className="mt-1 max-w-[80ch] text-small text-muted">{description}</p>}
      {isEmpty ? (
        <p className="py-10 text-center text-body text-muted">{empty ?? "There is nothing to show yet."}</p>
      ) : (
        <div className={`mt-3 ${height}`}>{isTable ? <ChartNumbers title={title} table={table} /> : children}</div>
      )}
    </Panel>
  );
}

interface ViewSwitchProps {
  title: string;
  isTable: boolean;
  onChange: (asTable: boolean) => void;
}

const look =
  "min-h-8 rounded-full px-3 text-small font-medium text-muted hover:text-fg aria-pressed:bg-surface aria-pressed:text-fg pointer-coarse:min-h-11";

function ViewSwitch({ title, isTable, onChange }: ViewSwitchProps) {
  return (
    <fieldset className="flex rounded-full bg-raised p-0.5">
      <legend className="sr-only">Show {title} as</legend>
      <button type="button" aria-pressed={!isTable} onClick={() => onChange(false)} className={look}>
        Chart
      </button>
      <button type="button" aria-pressed={isTable} onClick={() => onChange(true)} className={look}>
        Table
      </button>
    </fieldset>
  );
}
