import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A repository with the scripts of this one and the small corpus, of which the first commit is version 0.1.0. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), "iraq-coalition-data-repository-"));

  constructor() {
    for (const part of ["scripts", "src", "schemas", "package.json", "CHANGELOG.md"])
      cpSync(part, this.path(part), { recursive: true });
    // Without the changesets that wait in this repository.
    mkdirSync(this.path(".changeset"));
    cpSync(".changeset/config.json", this.path(".changeset/config.json"));
    cpSync("tests/fixtures/data", this.path("data"), { recursive: true });
    symlinkSync(resolve("node_modules"), this.path("node_modules"));
    writeFileSync(this.path(".gitignore"), "node_modules\n");
    this.edit("package.json", /"version": "[^"]+"/u, '"version": "0.1.0"');
    writeFileSync(this.path("CHANGELOG.md"), "# iraq-coalition-data\n\n## 0.1.0\n\nThe first one.\n");
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit();
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), "utf8");
  }

  exists(name: string): boolean {
    return existsSync(this.path(name));
  }

  /** Replaces the first place of a text, which must be there. */
  edit(name: string, from: string | RegExp, to: string): void {
    const text = this.read(name);
    const changed = text.replace(from, () => to);
    if (changed === text && !text.includes(to)) throw new Error(`${name} does not contain ${from}`);
    this.write(name, changed);
  }

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** Changes a data file. */
  editData(name: string, change: (document: Record<string, unknown>) => void): void {
    const document = JSON.parse(this.read(`data/${name}.json`)) as Record<string, unknown>;
    change(document);
    this.write(`data/${name}.json`, `${JSON.stringify(document, undefined, 2)}\n`);
  }

  git(...args: string[]): string {
    const settings = ["user.name=test", "user.email=test@example.invalid", "commit.gpgSign=false"];
    return execFileSync("git", [...settings.flatMap((setting) => ["-c", setting]), ...args], {
      cwd: this.folder,
      encoding: "utf8",
    }).trim();
  }

  commit(): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message=test");
  }

  /** Runs a script of the repository. */
  run(script: string, variables: Record<string, string> = {}) {
    const { BASE: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `scripts/${script}.ts`], {
      cwd: this.folder,
      encoding: "utf8",
      env: { ...env, ...variables },
    });
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
