import { compareLoops, emptyTally, type LoopTally, paretoFront, revenueMicrosPerListen } from "@segue/engine/value";
import { costsInWorld } from "./serving/costsInWorld.ts";
import { policyServing } from "./serving/policyServing.ts";
import type { SimulatedWorld } from "./simulatedWorld.ts";
import type { SimulationAnswer, SweepPoint } from "./simulationAnswer.ts";
import type { SimulatedPolicy, SimulationQuestion } from "./simulationQuestion.ts";
import { expectedSeconds, livesOf, preparingSeconds } from "./simulationTime.ts";

/**
 * Answers a question in a world: the same listeners live under every policy that it names, one life after the other, so that only one of
 * them needs memory.
 *
 * @returns the answer; yields the share that is done, 0–1
 */
export function* answerQuestion(
  world: SimulatedWorld,
  question: SimulationQuestion,
): Generator<number, SimulationAnswer> {
  const steps = new Steps(question);
  yield* steps.preparing(world.prepare());
  const live = (one: SimulatedPolicy): Generator<number, LoopTally> => steps.living(liveUnder(world, question, one));
  const inForce = yield* live(question.inForce);
  if (question.kind === "compare") {
    const draft = yield* live(question.draft);
    return { kind: "compare", revenueMicrosPerListen, ...compareLoops(inForce, draft, world.tastes) };
  }
  const pointOf = (tally: LoopTally, dial: number): SweepPoint => {
    return { dial, metrics: compareLoops(inForce, tally, world.tastes).metrics };
  };
  const draft = pointOf(yield* live(question.draft), question.draft.policy.dial);
  const points: SweepPoint[] = [];
  for (const dial of dialsOf(question)) points.push(pointOf(yield* live(atDial(question.draft, dial)), dial));
  const fronts = {
    listensPerVisit: frontOf(points, "listensPerVisit"),
    marginPerVisit: frontOf(points, "marginPerVisit"),
  };
  return { kind: "sweep", revenueMicrosPerListen, points, draft, fronts };
}

function liveUnder(
  world: SimulatedWorld,
  { listeners, weeks, seed }: SimulationQuestion,
  { policy, costs }: SimulatedPolicy,
): Generator<number, LoopTally> {
  const { catalogue, artists } = world;
  const priced = { ...policy, costs: costsInWorld(costs, catalogue.rightsHolders) };
  const serving = policyServing({ policy: priced, catalogue });
  return world.live({ weeks, seed, serving, tally: emptyTally({ listeners, weeks, artists }) });
}

function dialsOf({ points }: SimulationQuestion): number[] {
  return Array.from({ length: points }, (_, at) => at / (points - 1));
}

/** The policy with its dial elsewhere, and a band that lets it go there. */
function atDial({ policy, costs }: SimulatedPolicy, dial: number): SimulatedPolicy {
  return { policy: { ...policy, dial, dialMin: 0, dialMax: 1 }, costs };
}

function frontOf(points: readonly SweepPoint[], metric: "listensPerVisit" | "marginPerVisit"): number[] {
  return paretoFront(
    points.map(({ metrics }) => ({
      x: metrics.discoveryShare?.draft.value ?? 0,
      y: metrics[metric]?.draft.value ?? 0,
    })),
  );
}

/** How far the whole is, from how far its parts are: each by the time that it is expected to take. */
class Steps {
  private readonly preparation: number;
  private readonly life: number;
  private done = 0;

  constructor(question: SimulationQuestion) {
    this.preparation = preparingSeconds(question.listeners) / expectedSeconds(question);
    this.life = (1 - this.preparation) / livesOf(question);
  }

  preparing(part: Generator<number, void>): Generator<number, void> {
    return this.within(part, this.preparation);
  }

  living<Made>(part: Generator<number, Made>): Generator<number, Made> {
    return this.within(part, this.life);
  }

  private *within<Made>(part: Generator<number, Made>, share: number): Generator<number, Made> {
    const before = this.done;
    for (;;) {
      const step = part.next();
      if (step.done) {
        this.done = before + share;
        return step.value;
      }
      yield Math.min(1, before + share * step.value);
    }
  }
}
