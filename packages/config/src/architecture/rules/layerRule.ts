import type { Manifest, Repository } from "../repository.ts";
import { resolveImport } from "../resolveImport.ts";
import type { Finding, Rule } from "../rule.ts";
import type { ImportEdge } from "../importsOf.ts";
import type { SourceFile } from "../sourceFile.ts";

interface Permission {
  /** subpaths that may be imported; all when absent */
  only?: readonly string[];
  /** subpaths of which values may be used at run time, the rest is types only; all when absent */
  values?: readonly string[];
}

type Permissions = Readonly<Record<string, Permission>>;

const app: Permissions = { "packages/api": {}, "packages/ui": {} };

/** Who may import whom, directly. */
const layers: Readonly<Record<string, Permissions>> = {
  "apps/listener": app,
  "apps/admin": app,
  "apps/worker": { "packages/services": {}, "packages/simulator": {}, "packages/db": { only: ["./server"] } },
  "packages/api": { "packages/services": {} },
  "packages/services": { "packages/engine": {}, "packages/kernels": {}, "packages/db": {} },
  "packages/db": { "packages/engine": { values: [] } },
  // The world is made without the models that are later judged by it.
  "packages/simulator": { "packages/engine": { values: ["./data", "./math"] } },
  "packages/engine": { "packages/kernels": {} },
  "packages/kernels": {},
  "packages/ui": {},
  "packages/config": {},
  e2e: { "packages/db": { only: ["./testing"] } },
  prisma: {},
};

/** Test databases are there for every layer above db. */
const testsMay: Permissions = { "packages/db": { only: ["./testing", "./testing/globalSetup"] } };

function refusal(from: string, permission: Permission | undefined, edge: ImportEdge & { subpath: string }) {
  if (!permission) {
    const allowed = Object.keys(layers[from] ?? {}).join(", ") || "nothing of ours";
    return `${from} may import ${allowed}, not ${edge.specifier}`;
  }
  if (permission.only && !permission.only.includes(edge.subpath)) {
    return `${from} may import only ${permission.only.join(", ")} there, not ${edge.specifier}`;
  }
  if (permission.values && !edge.typeOnly && !permission.values.includes(edge.subpath)) {
    return `${from} may take only types from ${edge.specifier}: write \`import type\` or move the function`;
  }
  return undefined;
}

function permissionFor(file: SourceFile, member: string): Permission | undefined {
  const usual = layers[file.member]?.[member];
  const isTest = file.isTest || file.path.endsWith("vitest.config.ts");
  if (!isTest || file.member === "packages/engine" || file.member === "packages/ui") return usual;
  const extra = testsMay[member];
  if (!usual || !usual.only) return usual ? {} : extra;
  return { only: [...usual.only, ...(extra?.only ?? [])] };
}

function importFindings(file: SourceFile, repository: Repository): Finding[] {
  return file.imports.flatMap((edge) => {
    const target = resolveImport(repository, file, edge.specifier);
    if (target.kind === "external" || target.member === file.member || target.member === "packages/config") return [];
    const subpath = target.kind === "workspace" ? target.subpath : "";
    const message = refusal(file.member, permissionFor(file, target.member), { ...edge, subpath });
    return message ? [{ file: file.path, line: edge.line, message }] : [];
  });
}

function manifestFindings(member: string, manifest: Manifest, repository: Repository): Finding[] {
  const memberNamed = new Map([...repository.manifests].map(([folder, { name }]) => [name, folder]));
  const allowed = layers[member] ?? {};
  return Object.keys(manifest.dependencies ?? {}).flatMap((name) => {
    const target = memberNamed.get(name);
    if (!target || target in allowed || target === "packages/config") return [];
    return [{ file: `${member}/package.json`, line: 1, message: `${member} may not depend on ${name}` }];
  });
}

/** apps → api, ui; worker → services, simulator; api → services; services → engine, db; … */
export const layerRule: Rule = {
  name: "layers",
  check(repository) {
    const unknown = [...repository.manifests.keys()]
      .filter((member) => !(member in layers))
      .map((member) => ({ file: member, line: 1, message: `${member} has no place among the layers: add it` }));
    const imports = repository.files.flatMap((file) => importFindings(file, repository));
    const manifests = [...repository.manifests].flatMap(([member, manifest]) =>
      manifestFindings(member, manifest, repository),
    );
    return { seen: repository.files.length, findings: [...unknown, ...imports, ...manifests] };
  },
};
