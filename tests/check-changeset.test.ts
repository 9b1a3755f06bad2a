import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Repository } from "./repository.js";

const EVENT = "2014-09-10-obama-announces-coalition";

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => repository.remove());

const check = (BASE = "") => repository.run("check-changeset", { BASE });

/** What is checked on a branch whose base is the first commit. */
const checkBranch = () => check("main");

const onBranch = () => repository.git("switch", "--quiet", "--create", "change");

const correct = () => repository.edit("data/attack-statistics.json", '"value": 120', '"value": 121');

const changeset = (bump: string, name = "some") =>
  repository.write(
    `.changeset/${name}.md`,
    `---\n"iraq-coalition-data": ${bump}\n---\n\nisis-attacks-2023: 120 → 121\n`,
  );

type Records = { id: string }[];

const dropEvent = (retire: boolean) => {
  repository.editData("timeline", (document) => {
    document["records"] = (document["records"] as Records).filter(({ id }) => id !== EVENT);
  });
  repository.editData("ids", (document) => {
    const issued = document["issued"] as Record<string, string[]>;
    issued["timeline"] = (issued["timeline"] ?? []).filter((id) => id !== EVENT);
    if (retire)
      document["retired"] = [
        { id: EVENT, dataset: "timeline", became: [], reason: { en: "It was wrong.", ar: "خطأ." } },
      ];
  });
};

const SILENT = { status: 0, stdout: "", stderr: "" };

describe("a change of the data", () => {
  beforeEach(onBranch);

  test("that is none needs no changeset", () => {
    repository.write("README.md", "Something else.\n");
    expect(checkBranch()).toEqual(SILENT);
  });

  test("without a changeset is refused, with the change that asks for it and what to run", () => {
    correct();
    const { status, stdout } = checkBranch();
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^1 change asks for a patch version\. .*isis-attacks-2023\.quantity\.value: 120 → 121\n {2}no changeset says so\n {2}→ run npm run changeset, choose patch, .*\n$/u,
    );
  });

  test("with a changeset that asks for as much or more passes", () => {
    correct();
    for (const bump of ["patch", "minor"]) {
      changeset(bump);
      expect(checkBranch(), bump).toEqual(SILENT);
    }
  });

  test("with a changeset that asks for less than what follows is refused", () => {
    dropEvent(true);
    changeset("patch");
    const { status, stdout } = checkBranch();
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${EVENT}: gone: It was wrong.\n  the changesets ask for patch only\n  → run npm run changeset, choose minor,`,
    );
    changeset("minor");
    expect(checkBranch()).toEqual(SILENT);
  });

  test("that breaks asks for a major version from 1.0.0 on", () => {
    repository.git("switch", "--quiet", "main");
    repository.edit("package.json", '"version": "0.1.0"', '"version": "1.0.0"');
    repository.commit();
    repository.git("switch", "--quiet", "change");
    repository.git("rebase", "--quiet", "main");
    dropEvent(true);
    changeset("minor");
    expect(checkBranch().stdout).toContain("→ run npm run changeset, choose major,");
    changeset("major");
    expect(checkBranch()).toEqual(SILENT);
  });

  test("needs a changeset of its own, whatever those of others ask for", () => {
    repository.git("switch", "--quiet", "main");
    changeset("minor", "of-another");
    repository.commit();
    repository.git("switch", "--quiet", "change");
    repository.git("rebase", "--quiet", "main");
    correct();
    expect(checkBranch().status).toBe(1);
    changeset("patch");
    expect(checkBranch()).toEqual(SILENT);
  });

  test("begins where its branch does, not where the other branch ends", () => {
    repository.git("switch", "--quiet", "main");
    correct();
    repository.commit();
    repository.git("switch", "--quiet", "change");
    expect(checkBranch()).toEqual(SILENT);
  });

  test("that loses an id without retiring it is refused, changeset or not", () => {
    dropEvent(false);
    changeset("major");
    const { status, stdout } = checkBranch();
    expect(status).toBe(1);
    expect(stdout).toBe(
      `${EVENT} was an id and is neither issued nor retired\n  → retire it in data/ids.json, with the reason and what became of it\n`,
    );
  });

  test("whose version was raised needs no changeset any more", () => {
    dropEvent(true);
    repository.edit("package.json", '"version": "0.1.0"', '"version": "0.2.0"');
    expect(checkBranch()).toEqual(SILENT);
    repository.edit("package.json", '"version": "0.2.0"', '"version": "0.1.1"');
    expect(checkBranch().stdout).toContain("the changesets ask for patch only");
  });
});

describe("without a base,", () => {
  test("the change begins at the last version tag", () => {
    repository.git("tag", "v0.1.0");
    correct();
    repository.commit();
    expect(check().status).toBe(1);
    repository.git("tag", "v0.1.1");
    expect(check()).toEqual(SILENT);
  });

  test("and without a tag, it says that it could not check", () => {
    correct();
    const { status, stdout } = check();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^could not check for a changeset: /u);
  });

  test("a base that is not there is an error", () => {
    const { status, stderr } = check("0".repeat(40));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^there is no commit 0+ here → fetch the whole history\n$/u);
  });
});
