import type { Simulation, SimulationValue, SweptDial } from "../../trpc/answers.ts";
import { dialFigure } from "../figures.ts";

export interface DialPoint {
  name: string;
  /** beside the point in the picture */
  label: string;
  dial: number;
  /** its place among the dials of the sweep; −1 for a policy */
  at: number;
  x: SimulationValue;
  y: SimulationValue;
}

type Metric = "listensPerVisit" | "marginPerVisit";
type Point = SweptDial["draft"];

/** Discovery share (x) and another metric (y) of every dial, of what is in force and of the draft; what could not be told is left out. */
export function paretoPoints(
  { points, draft }: SweptDial,
  metric: Metric,
  inForce: Simulation["inForce"],
): Record<"dials" | "present" | "draft", DialPoint[]> {
  const of = (point: Point, side: "inForce" | "draft", naming: Omit<DialPoint, "x" | "y">): DialPoint[] => {
    const [x, y] = [point.metrics.discoveryShare, point.metrics[metric]];
    return x && y ? [{ ...naming, x: x[side], y: y[side] }] : [];
  };
  const dialed = ({ dial }: Pick<Point, "dial">, at: number) => ({ label: dialFigure(dial), dial, at });
  return {
    dials: points.flatMap((point, at) =>
      of(point, "draft", { name: `Dial ${dialFigure(point.dial)}`, ...dialed(point, at) }),
    ),
    present: of(draft, "inForce", {
      ...dialed(inForce, -1),
      name: `In force, version ${inForce.version}`,
      label: "in force",
    }),
    draft: of(draft, "draft", { ...dialed(draft, -1), name: `Draft, dial ${dialFigure(draft.dial)}`, label: "draft" }),
  };
}
