import { LocalTime } from "../../components/LocalTime.tsx";
import type { PolicyChoices, PolicyDraft, PolicyVersion } from "../../trpc/answers.ts";
import { scopeWords } from "./form/scopes.ts";
import { Badge } from "./life/Badge.tsx";
import { standingWords, statusWords } from "./life/statusWords.ts";
import type { PolicyAddress } from "./usePolicyAddress.ts";

interface DraftStripProps {
  drafts: readonly PolicyDraft[];
  /** versions in force */
  versions: readonly PolicyVersion[];
  clusters: PolicyChoices["clusters"];
  address: PolicyAddress;
}

const look =
  "h-full min-w-52 max-w-80 rounded-md border border-line bg-surface px-3.5 py-2 text-left transition-colors hover:border-line-strong aria-pressed:border-ember aria-pressed:bg-raised";

/** What is in force, and the drafts that are open: each one press away. */
export function DraftStrip({ drafts, versions, clusters, address }: DraftStripProps) {
  const open = drafts.filter(({ status }) => status !== "launched" && status !== "discarded");
  const isNew = address.draft === "" && address.version === "";
  return (
    <ul aria-label="In force and in the making" className="mb-5 flex flex-wrap gap-2.5">
      <li>
        <button type="button" aria-pressed={isNew} onClick={() => address.openDraft("")} className={look}>
          <span className="block text-small font-semibold">New draft</span>
          <span className="block text-caption text-muted">begins from what is in force</span>
        </button>
      </li>
      {versions.map((version) => (
        <li key={version.version}>
          <VersionButton version={version} clusters={clusters} address={address} />
        </li>
      ))}
      {open.map((draft) => (
        <li key={draft.id}>
          <DraftButton draft={draft} address={address} />
        </li>
      ))}
    </ul>
  );
}

type VersionButtonProps = Pick<DraftStripProps, "clusters" | "address"> & { version: PolicyVersion };

function VersionButton({ version, clusters, address }: VersionButtonProps) {
  const number = String(version.version);
  return (
    <button
      type="button"
      aria-pressed={address.version === number}
      onClick={() => address.openVersion(number)}
      className={look}
    >
      <span className="flex flex-wrap items-center gap-x-2 text-small font-semibold">
        Policy {number}
        <Badge tone={version.percent === 100 ? "good" : "tide"}>{standingWords(version)}</Badge>
      </span>
      <span className="block truncate text-caption text-muted">{scopeWords(version.scope, clusters)}</span>
    </button>
  );
}

function DraftButton({ draft, address }: { draft: PolicyDraft; address: PolicyAddress }) {
  return (
    <button
      type="button"
      aria-pressed={address.draft === draft.id}
      onClick={() => address.openDraft(draft.id)}
      className={look}
    >
      <span className="flex flex-wrap items-center gap-x-2 text-small font-semibold">
        <span className="min-w-0 truncate">{draft.title}</span>
        <Badge tone={draft.status === "draft" ? "plain" : "tide"}>{statusWords[draft.status]}</Badge>
      </span>
      <span className="block truncate text-caption text-muted">
        {draft.author}, <LocalTime at={draft.updatedAt} />
      </span>
    </button>
  );
}
