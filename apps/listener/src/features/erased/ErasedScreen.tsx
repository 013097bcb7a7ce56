import type { erasureProofOf } from "@segue/api/listener";
import { Wordmark } from "@segue/ui";
import { CircleCheck } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { AskAgain } from "./AskAgain.tsx";
import { CopyText } from "../../shell/CopyText.tsx";
import { modelsWords } from "./modelsWords.ts";

type Proof = NonNullable<Awaited<ReturnType<typeof erasureProofOf>>>;

const number = new Intl.NumberFormat("en-GB");
const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" });

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="text-lead font-semibold">
        {title}
      </h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}

function Deleted({ erased }: Pick<Proof, "erased">) {
  const total = erased.reduce((sum, { rows }) => sum + rows, 0);
  return (
    <Part id="deleted" title={`${number.format(total)} rows were deleted`}>
      <table className="w-full text-left text-small">
        <thead className="sr-only">
          <tr>
            <th scope="col">What it was</th>
            <th scope="col">Rows</th>
          </tr>
        </thead>
        <tbody>
          {erased.map(({ what, rows }) => (
            <tr key={what} className="border-b border-line last:border-0">
              <th scope="row" className="py-2 pr-4 font-normal text-muted">
                <span className="block first-letter:uppercase">{what}</span>
              </th>
              <td className="py-2 text-right font-medium tabular-nums">{number.format(rows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

/** How far the models have followed. */
function ModelsFollowed({ models, retrainBy }: Pick<Proof, "models" | "retrainBy">) {
  const { live, fittedSince } = models;
  const isComplete = fittedSince >= live;
  return (
    <Part id="models" title="The models">
      {live === 0 ? null : (
        <progress
          aria-label="Models that have learnt anew"
          max={live}
          value={fittedSince}
          className="segue-progress mb-3"
        />
      )}
      <p className="text-body text-muted">{modelsWords(models, `${moment.format(retrainBy)} UTC`)}</p>
      {isComplete ? null : <AskAgain />}
    </Part>
  );
}

/** The receipt of an erasure, which names nobody. */
export function ErasedScreen({ proof }: { proof: Proof }) {
  return (
    <main className="mx-auto max-w-xl px-page py-10 md:py-16">
      <Wordmark size={28} />
      <CircleCheck className="mt-10 size-10 text-good" strokeWidth={1.6} aria-hidden="true" />
      <h1 className="mt-4 text-display font-semibold tracking-tight">Your account is erased</h1>
      <p className="mt-2 text-body text-muted">
        On {moment.format(proof.erasedAt)} UTC, all of it at once. Nothing that is left names you. Keep the number of
        this receipt, or the address of this page: it is the only way back to it.
      </p>
      <div className="mt-6">
        <CopyText name="Receipt" text={proof.id} />
      </div>
      <Deleted erased={proof.erased} />
      <ModelsFollowed models={proof.models} retrainBy={proof.retrainBy} />
      <p className="mt-10 text-small text-muted">
        <Link href="/sign-up" className="font-semibold text-fg underline underline-offset-4">
          Begin anew
        </Link>{" "}
        whenever you like: nobody will know that you were here.
      </p>
    </main>
  );
}
