import type { Term } from "../../../schemas/term.js";
import { valueFrom } from "../../authoring/answer.js";
import { type Draft, dateShown, type Proposal, proposalsFor } from "../../authoring/proposals.js";
import type { Asked, Question } from "../../authoring/question.js";
import { quoted } from "../../findings/issue.js";
import { type RecordIndex, recordNamed } from "../../records/record-index.js";
import { visible } from "../../reporting/visible.js";
import { LANGUAGE_NAMES, type Language } from "../../wording/language.js";
import { isMostlyIn } from "../../wording/script.js";
import { checkbox, confirm, input, search, select } from "./prompts.js";

/** How many choices are shown at once. */
export const PAGE = 12;

/** A text that must not be empty. Enter takes the first one given, typing replaces it, and Tab lets it be edited. */
export const text = (message: string, initial?: string): Promise<string> =>
  input({
    message,
    ...(initial !== undefined && { default: initial, prefill: "tab" }),
    validate: (given) => given.trim() !== "" || "It must not be empty.",
  });

/** A text in one language that must not be empty. */
export const textIn = (language: Language, message: string): Promise<string> =>
  input({
    message,
    validate: (given) =>
      given.trim() === ""
        ? "It must not be empty."
        : isMostlyIn(given, language) || `It must be in ${LANGUAGE_NAMES[language]}.`,
  });

/** A text in both languages. */
export const bilingual = async (message: string): Promise<Record<Language, string>> => ({
  en: await textIn("en", message),
  ar: await textIn("ar", "The same in Arabic:"),
});

/** A text that may be left empty. */
const perhaps = async (message: string): Promise<string | undefined> =>
  (await input({ message: `${message} (Enter to leave it out)` })).trim() || undefined;

/** A text in both languages that may be left out, as the note of something. */
export async function perhapsNote(message: string): Promise<{ note?: Record<Language, string> }> {
  const en = await perhaps(message);
  return en === undefined ? {} : { note: { en, ar: await textIn("ar", "The same in Arabic:") } };
}

/** One of some terms, with their meanings; those that are proposed come first. */
export function term(message: string, terms: Readonly<Record<string, Term>>, proposed: readonly string[] = []) {
  const names = [...proposed, ...Object.keys(terms).filter((name) => !proposed.includes(name))];
  return select({
    message,
    pageSize: PAGE,
    choices: names.map((name) => ({
      value: name,
      name: proposed.includes(name) ? `${name} (proposed)` : name,
      description: terms[name]?.description ?? "",
    })),
  });
}

interface Choice {
  value: string;
  name: string;
}

/** The reason for a proposal: words of an article are set apart. */
export const reasonFor = ({ because }: Proposal) => (/\p{Script=Arabic}/u.test(because) ? quoted(because) : because);

/** The entries of a registry, each with its name, as choices; those that are proposed first. */
function entriesOf(index: RecordIndex, registry: string, proposals: readonly Proposal[]): Choice[] {
  const choice = (id: string, proposal?: Proposal): Choice => {
    const entry = recordNamed(index, id);
    const { en, ar } = (entry?.value.names ?? entry?.own("sentence") ?? entry?.own("title") ?? {}) as Partial<
      Record<"en" | "ar", string>
    >;
    const name = [id, en, ar && quoted(ar)].filter((part) => part !== undefined && part !== "").join("  ");
    return { value: id, name: visible(proposal === undefined ? name : `${name}  ← ${reasonFor(proposal)}`) };
  };
  const isWanted = (name: string, isClaim: boolean) => (registry === "claims" ? isClaim : name === registry);
  const others = index.records
    .filter(
      ({ id, file, isClaim }) =>
        isWanted(file.schema.name, isClaim) && !proposals.some(({ text: known }) => known === id),
    )
    .map(({ id }) => choice(id));
  return [...proposals.map((proposal) => choice(proposal.text, proposal)), ...others];
}

/** The choices whose name has what was typed, first those whose name begins with it. */
export function found<Choice extends { name: string }>(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = typed.toLowerCase();
  const having = choices.filter(({ name }) => name.toLowerCase().includes(wanted));
  const isFirst = ({ name }: Choice) => name.toLowerCase().startsWith(wanted);
  return [...having.filter(isFirst), ...having.filter((choice) => !isFirst(choice))];
}

/** An entry of a registry, found by a part of its id or name. */
export function entry(
  index: RecordIndex,
  message: string,
  registry: string,
  proposals: readonly Proposal[] = [],
): Promise<string> {
  const choices = entriesOf(index, registry, proposals);
  return search({
    message: `${message} (type to search)`,
    pageSize: PAGE,
    source: (typed = "") => found(choices, typed),
  });
}

/** Some entries of a registry. */
export async function entries(
  index: RecordIndex,
  message: string,
  registry: string,
  proposals: readonly Proposal[],
): Promise<string[]> {
  const proposed =
    proposals.length === 0
      ? []
      : await checkbox({
          message,
          pageSize: PAGE,
          choices: entriesOf(index, registry, proposals)
            .slice(0, proposals.length)
            .map((choice) => ({ ...choice, checked: proposals.length === 1 })),
        });
  const chosen = [...proposed];
  while (
    await confirm({
      message: `${chosen.length === 0 ? `${message} Any` : "Any other"} that is not proposed?`,
      default: false,
    })
  ) {
    const next = await entry(index, "Which?", registry);
    if (!chosen.includes(next)) chosen.push(next);
  }
  return chosen;
}

const TYPED = "type it";

/** A value that is proposed, or one that is typed in the form of its field. */
async function value(message: string, asked: Asked, proposals: readonly Proposal[]): Promise<unknown> {
  const chosen =
    proposals.length === 0
      ? TYPED
      : await select<string>({
          message,
          pageSize: PAGE,
          choices: [
            ...proposals.map((proposal) => ({
              value: proposal.text,
              name: visible(`${proposal.text}  ← ${reasonFor(proposal)}`),
            })),
            { value: TYPED, name: TYPED },
          ],
        });
  const proposal = proposals.find(({ text: shown }) => shown === chosen);
  if (proposal !== undefined) return proposal.value;
  const form = { quantity: " such as more-than 153 attacks", date: " in EDTF, such as 2024-09 or ../2025-09" }[
    asked.kind as string
  ];
  const typed = await input({
    message: `${message}${form ?? ""}`,
    validate: (given) => {
      try {
        valueFrom(given, asked);
        return given.trim() !== "" || "It must not be empty.";
      } catch (error) {
        return (error as Error).message;
      }
    },
  });
  return valueFrom(typed, asked);
}

const inferred = async (edtf: unknown) => ({
  edtf,
  basis: "inferred",
  note: await bilingual("The words do not give this date. What is it worked out from? In English:"),
});

/** Asks for a field. */
export async function answer(index: RecordIndex, draft: Draft, question: Question): Promise<unknown> {
  const { name, meaning, asked } = question;
  const message = `${name}: ${meaning}`;
  const proposals = proposalsFor(index, draft, question);
  switch (asked.kind) {
    case "term":
      return term(
        message,
        asked.terms,
        proposals.map(({ text: shown }) => shown),
      );
    case "reference":
      return asked.isList
        ? entries(index, message, asked.registry, proposals)
        : entry(index, message, asked.registry, proposals);
    case "bilingual":
      return bilingual(`${message} In English:`);
    case "texts":
      return valueFrom((await perhaps(`${message} With | between them`)) ?? "", asked);
    case "parts": {
      const parts: unknown[] = [];
      const isAnother = () =>
        parts.length === 0
          ? confirm({ message: `${message} Is there one?` })
          : confirm({ message: "Another one?", default: false });
      while (await isAnother()) {
        const part: Record<string, unknown> = {};
        for (const one of asked.parts) if (one.isRequired) part[one.name] = await answer(index, draft, one);
        parts.push(part);
      }
      return parts;
    }
    case "date": {
      const date = (await value(message, asked, proposals)) as { edtf: string; basis?: string };
      return date.basis === undefined ? (dateShown(index, draft, question, date.edtf) ?? inferred(date.edtf)) : date;
    }
    default:
      return value(message, asked, proposals);
  }
}
