import type { Simulation, SimulationValue, SweptDial } from "../../trpc/answers.ts";
import { dialFigure } from "../figures.ts";

export interface DialPoint {
  name: string;
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
  const of = (
    point: Point,
    side: "inForce" | "draft",
    naming: Pick<DialPoint, "name" | "dial" | "at">,
  ): DialPoint[] => {
    const [x, y] = [point.metrics.discoveryShare, point.metrics[metric]];
    return x && y ? [{ ...naming, x: x[side], y: y[side] }] : [];
  };
  return {
    dials: points.flatMap((point, at) =>
      of(point, "draft", { name: `Dial ${dialFigure(point.dial)}`, dial: point.dial, at }),
    ),
    present: of(draft, "inForce", { name: `In force, version ${inForce.version}`, dial: inForce.dial, at: -1 }),
    draft: of(draft, "draft", { name: `Draft, dial ${dialFigure(draft.dial)}`, dial: draft.dial, at: -1 }),
  };
}
