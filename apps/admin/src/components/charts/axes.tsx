import { XAxis, YAxis } from "recharts";
import { axisFormat, axisTitle, type Axis } from "./axis.ts";

type Place = string | ((row: never) => unknown);

const labelLook = { fill: "var(--muted)", fontSize: 12 } as const;
const tickLook = { tick: labelLook, tickLine: false } as const;
/** Names beside each other: on a phone smaller, so that they do not run into one another. */
const namesLook = { ...labelLook, className: "max-sm:text-[10px]" } as const;
const below = { ...labelLook, position: "insideBottom", offset: -4 } as const;
const beside = { ...labelLook, angle: -90, position: "insideLeft", style: { textAnchor: "middle" } } as const;
const fromData: [string, string] = ["auto", "auto"];

interface NumbersProps {
  axis: Axis;
  /** where a row keeps its number; bars know it themselves */
  dataKey?: Place;
  /** the domain where the axis names none */
  otherwise?: [number | string, number | string];
}

/** Numbers along the bottom, with the axis' name below them. */
export function NumbersBelow({ axis, dataKey, otherwise = fromData }: NumbersProps) {
  return (
    <XAxis
      {...tickLook}
      {...(dataKey === undefined ? {} : { dataKey })}
      type="number"
      domain={axis.domain ?? otherwise}
      tickFormatter={axisFormat(axis)}
      stroke="var(--line-strong)"
      minTickGap={24}
      height={44}
      label={{ ...below, value: axisTitle(axis) }}
    />
  );
}

/** Numbers at the left, with the axis' name along them. */
export function NumbersBeside({ axis, dataKey, otherwise = fromData }: NumbersProps) {
  return (
    <YAxis
      {...tickLook}
      {...(dataKey === undefined ? {} : { dataKey })}
      type="number"
      domain={axis.domain ?? otherwise}
      tickFormatter={axisFormat(axis)}
      axisLine={false}
      width={64}
      label={{ ...beside, value: axisTitle(axis) }}
    />
  );
}

/** Names along the bottom, with what they are below them. */
export function NamesBelow({ dataKey, category }: { dataKey: string; category: string }) {
  return (
    <XAxis
      tickLine={false}
      tick={namesLook}
      dataKey={dataKey}
      interval={0}
      stroke="var(--line-strong)"
      height={44}
      label={{ ...below, value: category }}
    />
  );
}

const longestName = 20;
const shortened = (name: string) => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** Names at the left, cut where they are long: the tooltip has them whole. */
export function NamesBeside({ dataKey }: { dataKey: string }) {
  return (
    <YAxis
      {...tickLook}
      dataKey={dataKey}
      type="category"
      interval={0}
      stroke="var(--line-strong)"
      width={132}
      tickFormatter={shortened}
    />
  );
}
