import { expect, test } from "vitest";
import { cleanEnvironment, pinnedEnvironment } from "./environment.mjs";
import { pinnedNode } from "./paths.mjs";

test("npm's own variables go, what reaches a registry stays", () => {
  const environment = cleanEnvironment({
    PATH: "/bin",
    npm_lifecycle_event: "start",
    npm_config_prefix: "/usr",
    npm_package_json: "/a/package.json",
    npm_config_registry: "http://localhost:4873/",
    npm_config_https_proxy: "http://localhost:8080",
    "npm_config_//localhost:4873/:_authToken": "secret",
  });
  expect(Object.keys(environment)).toEqual([
    "PATH",
    "npm_config_registry",
    "npm_config_https_proxy",
    "npm_config_//localhost:4873/:_authToken",
  ]);
});

test("the pinned Node comes first in PATH and nothing calls home", () => {
  const environment = pinnedEnvironment({ PATH: "/bin" });
  const [first, second, ...rest] = environment.PATH.split(":");
  expect(pinnedNode()).toBe(`${first}/node`);
  expect(second).toMatch(/node_modules\/\.bin$/);
  expect(rest).toEqual(["/bin"]);
  expect(environment.TURBO_TELEMETRY_DISABLED).toBe("1");
});
