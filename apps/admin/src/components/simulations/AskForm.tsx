import { Button, TextField, useHydrated } from "@segue/ui";
import { useQuery } from "@tanstack/react-query";
import { useState, type SubmitEvent } from "react";
import type { Simulation } from "../../trpc/answers.ts";
import { callErrorMessage } from "../../trpc/callError.ts";
import { useTRPC } from "../../trpc/client.tsx";
import { refusedFields } from "../../trpc/refusedFields.ts";
import { durationWords, sentence } from "./simulationWords.ts";
import { useAsk } from "./useAsk.ts";

interface AskFormProps {
  kind: Simulation["kind"];
  policy: object;
  /** told the id of the simulation */
  onAsked: (id: string) => void;
}

interface Wish {
  weeks: string;
  listeners: string;
  seed: string;
}

/** A comparison wants many listeners, a sweep lives many lives. */
const firstWish = {
  compare: { weeks: "4", listeners: "200", seed: "first" },
  sweep: { weeks: "2", listeners: "100", seed: "first" },
};

/** How long, for whom, with which luck; and how long the answer will take. */
export function AskForm({ kind, policy, onAsked }: AskFormProps) {
  const [wish, setWish] = useState<Wish>(firstWish[kind]);
  const ask = useAsk(onAsked);
  const isReady = useHydrated();
  const problems = refusedFields(ask.error);
  const isElsewhere = ask.error !== null && ![...problems.keys()].some((field) => field in wish);
  const extent = { kind, weeks: Number(wish.weeks), listeners: Number(wish.listeners) };
  const change = (part: Partial<Wish>) => {
    ask.reset();
    setWish((before) => ({ ...before, ...part }));
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask.mutate({ ...extent, seed: wish.seed, policy });
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4">
      <fieldset disabled={!isReady || ask.isPending}>
        <legend className="sr-only">What is asked</legend>
        <WishFields wish={wish} problems={problems} onChange={change} />
        <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button type="submit">{kind === "sweep" ? "Sweep the dial" : "Run it in the simulator"}</Button>
          <ExpectedTime extent={extent} />
        </div>
        {isElsewhere ? (
          <p role="alert" className="mt-4 text-small text-danger">
            {sentence(callErrorMessage(ask.error))}
          </p>
        ) : null}
      </fieldset>
    </form>
  );
}

function ExpectedTime({ extent }: { extent: { kind: Simulation["kind"]; weeks: number; listeners: number } }) {
  const calls = useTRPC();
  const { data } = useQuery(calls.simulations.expect.queryOptions(extent, { placeholderData: (before) => before }));
  return data ? (
    <p className="text-small text-muted">It takes {durationWords(data.seconds)}, in the background.</p>
  ) : null;
}

interface WishFieldsProps {
  wish: Wish;
  /** what was refused, by field */
  problems: ReadonlyMap<string, string>;
  onChange: (part: Partial<Wish>) => void;
}

function WishFields({ wish, problems, onChange }: WishFieldsProps) {
  const field = (name: keyof Wish) => ({
    value: wish[name],
    problem: problems.get(name),
    onChange: ({ target }: { target: { value: string } }) => onChange({ [name]: target.value }),
  });
  const number = { type: "number", inputMode: "numeric" } as const;
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      <TextField label="Weeks" {...number} min={1} max={12} hint="1 to 12" {...field("weeks")} />
      <TextField label="Listeners" {...number} min={20} max={1500} hint="20 to 1,500" {...field("listeners")} />
      <TextField label="Seed" hint="The same seed gives the same answer" autoComplete="off" {...field("seed")} />
    </div>
  );
}
