/** npm run fuzz: a process that calls the program many times, each time as if it had been started anew. */
import { pathToFileURL } from "node:url";

/** What the process is asked for. */
export interface Question {
  program: string;
  folder: string;
  args: readonly string[];
}

/** What the program did. */
export interface Outcome {
  /** undefined if it did not end by itself */
  status: number | undefined;
  stdout: string;
  stderr: string;
  /** seconds that it worked */
  seconds: number;
}

const { argv } = process;
let calls = 0;

/** Collects what is written to a stream. */
function collect(stream: NodeJS.WriteStream): () => string {
  const chunks: string[] = [];
  stream.removeAllListeners("error");
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
    chunks.push(typeof chunk === "string" ? chunk : Buffer.from(chunk).toString());
    for (const done of rest) if (typeof done === "function") done();
    return true;
  };
  return () => chunks.join("");
}

async function call({ program, folder, args }: Question): Promise<Outcome> {
  const [stdout, stderr] = [collect(process.stdout), collect(process.stderr)];
  const before = process.cpuUsage();
  process.chdir(folder);
  process.argv = [argv[0] ?? "", program, ...args];
  process.exitCode = undefined;
  calls += 1;
  try {
    // Another address is another module: only the files that it imports are loaded once.
    await import(`${pathToFileURL(program).href}?${calls}`);
  } catch (error) {
    process.stderr.write(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 70;
  }
  const { user, system } = process.cpuUsage(before);
  const status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  // A folder that a process is in cannot always be removed.
  process.chdir("/");
  return { status, stdout: stdout(), stderr: stderr(), seconds: (user + system) / 1e6 };
}

process.on("message", async (question: Question) => {
  process.send?.(await call(question));
});
// Whoever asked may have been stopped while a call goes on for ever.
process.on("disconnect", () => process.exit());
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    process.send?.({
      status: undefined,
      stdout: "",
      stderr: String(error?.stack ?? error),
      seconds: 0,
    } satisfies Outcome);
  });
