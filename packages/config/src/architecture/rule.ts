import type { Repository } from "./repository.ts";
import { lineAt } from "./place.ts";
import type { SourceFile } from "./sourceFile.ts";

/** One place that breaks a rule. */
export interface Finding {
  file: string;
  line: number;
  /** what is wrong and what to do instead */
  message: string;
}

/** What a rule saw: a rule that had nothing to look at has proven nothing. */
export interface Inspection {
  seen: number;
  findings: Finding[];
}

export interface Rule {
  name: string;
  check(repository: Repository): Inspection;
}

/** A rule that looks at one file at a time. */
export function ruleForFiles(rule: {
  name: string;
  applies: (file: SourceFile) => boolean;
  findings: (file: SourceFile, repository: Repository) => Finding[];
}): Rule {
  return {
    name: rule.name,
    check(repository) {
      const files = repository.files.filter(rule.applies);
      return { seen: files.length, findings: files.flatMap((file) => rule.findings(file, repository)) };
    },
  };
}

/** A finding at a node of a parsed file. */
export function findingAt(file: SourceFile, node: { start: number }, message: string): Finding {
  return { file: file.path, line: lineAt(file.text, node.start), message };
}

/**
 * Applies a rule to a repository.
 * @returns one line a finding, "file:line rule: message"
 * @throws Error when the rule saw no file at all
 */
export function enforce(rule: Rule, repository: Repository): string[] {
  const { seen, findings } = rule.check(repository);
  if (seen === 0) throw new Error(`${rule.name} saw no file: it guards nothing`);
  return findings.map((finding) => `${finding.file}:${finding.line} ${rule.name}: ${finding.message}`);
}
