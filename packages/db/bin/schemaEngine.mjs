#!/usr/bin/env node
/**
 * Stands in for Prisma's native schema engine, which its CLI would download: the same JSON-RPC over standard input and
 * output, answered by the official WebAssembly build of the engine. Prisma starts it through PRISMA_SCHEMA_ENGINE_BINARY.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as engineGlue from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const require = createRequire(import.meta.url);
const internalCharOid = 18;
const textOid = 25;
const charMark = "\u0000char";

/** All values of a repeatable option; a value may itself be a comma-separated list. */
function optionValues(name) {
  return process.argv.flatMap((word, index, words) => (words[index - 1] === name ? [word] : []));
}

/** PostgreSQL's internal "char" has no type in Prisma's adapter: it travels as marked text and is named again in `named`. */
class CatalogueClient extends pg.Client {
  query(...query) {
    const answer = super.query(...query);
    if (typeof answer?.then !== "function") return answer;
    return answer.then((result) => {
      for (const field of result.fields ?? []) {
        if (field.dataTypeID !== internalCharOid) continue;
        field.dataTypeID = textOid;
        field.name += charMark;
      }
      return result;
    });
  }
}

/** Queries its clients by promise, which CatalogueClient can mark. */
class CataloguePool extends pg.Pool {
  async query(...query) {
    const client = await this.connect();
    try {
      return await client.query(...query);
    } finally {
      client.release();
    }
  }
}

function named(result) {
  result.columnNames.forEach((name, index) => {
    if (!name.endsWith(charMark)) return;
    result.columnNames[index] = name.slice(0, -charMark.length);
    result.columnTypes[index] = ColumnTypeEnum.Character;
  });
  return result;
}

/**
 * Ends a script: a migration is one transaction with the note that it is finished, so that after a kill an unfinished one is
 * known to be taken back.
 */
const writtenDown = `
  DO $$ BEGIN
    IF to_regclass('_prisma_migrations') IS NOT NULL THEN
      UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
    END IF;
  END $$`;

/**
 * Wraps a queryable so that its own queries, and those of the transactions it starts, name "char" columns, and a script
 * reaches PostgreSQL whole (the adapter cuts it at every semicolon, which breaks function bodies).
 */
function withInternalChar(queryable) {
  return new Proxy(queryable, {
    get(target, property) {
      const value = target[property];
      if (property === "queryRaw") return async (query) => named(await target.queryRaw(query));
      if (property === "executeScript")
        return async (script) => void (await target.client.query(`${script}\n;${writtenDown}`));
      if (property === "startTransaction")
        return async (level) => withInternalChar(await target.startTransaction(level));
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

function adapterFactory(url) {
  const open = (to) =>
    new PrismaPg(new CataloguePool({ connectionString: to, Client: CatalogueClient, max: 4 }), {
      disposeExternalPool: true,
    });
  const factory = open(url);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => withInternalChar(await factory.connect()),
    connectToShadowDb: async () => withInternalChar(await shadowDatabase(url, open)),
  };
}

/** A throw-away database beside the real one; dropped when Prisma lets go of it. */
async function shadowDatabase(url, open) {
  const name = `prisma_shadow_${process.pid}_${Date.now()}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE "${name}"`);
  const shadowUrl = new URL(url);
  shadowUrl.pathname = `/${name}`;
  const shadow = await open(shadowUrl.href).connect();
  const dispose = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await dispose();
    await admin.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await admin.end();
  };
  return shadow;
}

function datasourceUrl() {
  const [source] = optionValues("--datasource");
  const url = source ? JSON.parse(source).url : undefined;
  if (!url)
    throw new Error(
      "DATABASE_URL is not set: name the PostgreSQL server, postgresql://user:password@host:port/database",
    );
  return url;
}

async function instantiate() {
  const file = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync(file), { "./schema_engine_bg.js": engineGlue });
  engineGlue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

async function createEngine() {
  await instantiate();
  const files = optionValues("--datamodels").flatMap((list) => list.split(","));
  const datamodels = files.length > 0 ? files.map((file) => [file, readFileSync(file, "utf8")]) : undefined;
  return engineGlue.SchemaEngine.new(
    { datamodels },
    () => {},
    bindMigrationAwareSqlAdapterFactory(adapterFactory(datasourceUrl())),
  );
}

function rpcError(error) {
  const message = error instanceof Error ? error.message : String(error);
  const data = { is_panic: false, message, meta: error?.meta ?? null, error_code: error?.code ?? null };
  return { code: 4466, message: "An error happened. Check the data field for details.", data };
}

/** The native engine asks Prisma to print what `migrate diff` found; the WebAssembly one returns it. */
function print(content) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", id: 0, method: "print", params: { content } })}\n`);
}

async function answerRequests() {
  let engine;
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    const reply = { jsonrpc: "2.0", id };
    try {
      engine ??= await createEngine();
      const name = method === "getDatabaseVersion" ? "version" : method;
      reply.result = (await engine[name](params)) ?? null;
      if (reply.result?.stdout) print(reply.result.stdout);
    } catch (error) {
      reply.error = rpcError(error);
    }
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
  process.exit(0);
}

/** `… cli can-connect-to-database`: exit code 0 says yes. */
async function answerConnectionQuestion() {
  const client = new pg.Client({ connectionString: datasourceUrl() });
  await client.connect();
  await client.end();
}

await (process.argv.includes("can-connect-to-database") ? answerConnectionQuestion() : answerRequests());
