import Link from "next/link";
import type { ExperimentOptions } from "../../../trpc/answers.ts";
import { treatmentsFor, versionWords } from "./experimentDraft.ts";
import type { FormPart } from "./formPart.ts";
import { SelectField } from "./SelectField.tsx";

/** What is compared: two policies, or the live models with another version of one. */
export function SidesFields({ options, ...part }: FormPart & { options: ExperimentOptions }) {
  const { draft, problems, onChange } = part;
  const { versions } = options;
  const live = versions.filter(({ percent }) => percent === 100);
  const choose = (control: number | null) =>
    onChange({ control, treatment: treatmentsFor(control, versions)[0]?.version ?? null });
  return (
    <div className="grid gap-5">
      <KindChoice {...part} />
      <SelectField
        label="Control, what is live"
        value={String(draft.control ?? "")}
        options={live.map((one) => ({ value: String(one.version), name: versionWords(one) }))}
        problem={problems["control"]}
        onChange={(value) => choose(value === "" ? null : Number(value))}
      />
      {draft.kind === "policies" ? (
        <TreatmentPolicy options={options} {...part} />
      ) : (
        <TreatmentModel options={options} {...part} />
      )}
    </div>
  );
}

const kinds = [
  { kind: "policies", name: "Policy against policy" },
  { kind: "models", name: "Model against model" },
] as const;

function KindChoice({ draft, onChange }: FormPart) {
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
      <legend className="mb-1.5 text-small font-medium text-muted">What is compared</legend>
      {kinds.map(({ kind, name }) => (
        <label key={kind} className="flex min-h-11 items-center gap-2.5 text-body">
          <input
            type="radio"
            name="kind"
            checked={draft.kind === kind}
            onChange={() => onChange({ kind })}
            className="size-4 accent-(--ember)"
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

type SideProps = FormPart & { options: ExperimentOptions };

function TreatmentPolicy({ draft, problems, onChange, options }: SideProps) {
  const ramping = treatmentsFor(draft.control, options.versions);
  const hint =
    ramping.length > 0 ? (
      "A version on its way; the experiment takes over whom it serves."
    ) : (
      <>
        Nothing else is on its way for these listeners. Approve a draft and launch it at 1 % on the{" "}
        <Link href="/policy" className="underline underline-offset-4">
          Policy page
        </Link>{" "}
        first.
      </>
    );
  return (
    <SelectField
      label="Treatment, what is tried"
      value={String(draft.treatment ?? "")}
      empty="Choose a version"
      options={ramping.map((one) => ({
        value: String(one.version),
        name: `${versionWords(one)}, ramped to ${one.percent} %`,
      }))}
      hint={hint}
      problem={problems["treatment"]}
      onChange={(value) => onChange({ treatment: value === "" ? null : Number(value) })}
    />
  );
}

function TreatmentModel({ draft, problems, onChange, options }: SideProps) {
  const others = options.models.filter(({ isLive }) => !isLive);
  const hint =
    others.length > 0
      ? "Every other model is the live one on both sides."
      : "No other version is kept: train again first.";
  return (
    <SelectField
      label="Treatment, the model that is tried"
      value={draft.model}
      empty="Choose a model version"
      options={others.map(({ name, version }) => ({ value: `${name} ${version}`, name: `${name} ${version}` }))}
      hint={hint}
      problem={problems["treatmentModels"] ?? problems["treatment"]}
      onChange={(model) => onChange({ model })}
    />
  );
}
