import distance from "leven";
import { type CallExpression, Node, type ObjectLiteralExpression, Project, SyntaxKind } from "ts-morph";

export interface NewTerm {
  /** the field whose vocabulary it is added to */
  field: string;
  term: string;
  en: string;
  ar: string;
  /** for a vocabulary that words of the quote name: beginnings of Arabic words, or phrases that express it */
  words: readonly string[];
}

/** Two terms with so few letters between them are likely one. */
const LETTERS_APART = 2;
const SHORTEST_TO_COMPARE = 5;

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

const text = (value: string) => JSON.stringify(value);

/** The function that a term of a vocabulary is made with: words, named or expressed. */
const makerOf = (node: Node | undefined): string | undefined =>
  Node.isPropertyAssignment(node)
    ? node.getInitializerIfKind(SyntaxKind.CallExpression)?.getExpression().getText()
    : undefined;

const isVocabulary = (call: CallExpression) => /^(?:named)?vocabulary$/iu.test(call.getExpression().getText());

/** The terms of a field, as they stand in the source of its dataset. */
function termsOf(path: string, source: string, field: string): ObjectLiteralExpression {
  const file = new Project({ useInMemoryFileSystem: true }).createSourceFile(path, source);
  const properties = file
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .filter((property) => property.getName() === field);
  if (properties.length === 0) throw new Error(`${path} has no field ${field}`);
  const terms = properties.flatMap((property) =>
    property
      .getDescendantsOfKind(SyntaxKind.CallExpression)
      .filter(isVocabulary)
      .slice(0, 1)
      .flatMap((call) => call.getArguments()[0]?.asKind(SyntaxKind.ObjectLiteralExpression) ?? []),
  );
  const [first, second] = terms;
  if (first === undefined)
    throw new Error(`the terms of ${field} are not in ${path} → add the line to the file of schemas/ that has them`);
  if (second !== undefined)
    throw new Error(`${path} has several vocabularies ${field} → add the line to the one that you mean`);
  return first;
}

/**
 * The source of a dataset with another term in one of its vocabularies, not yet in the style of this repository.
 * @param path of the source, such as schemas/timeline.ts
 * @throws if it has no such vocabulary, or the term is there already, or one that is nearly the same
 */
export function withTerm(path: string, source: string, { field, term, en, ar, words }: NewTerm): string {
  if (!KEBAB_CASE.test(term))
    throw new Error(`${text(term)} is no term → use small letters, digits and single hyphens`);
  if (en.trim() === "" || !/\p{Script=Arabic}/u.test(ar))
    throw new Error("a term has a meaning in English and in Arabic");
  const terms = termsOf(path, source, field);
  const properties = terms.getProperties().filter(Node.isPropertyAssignment);
  const nameOf = (property: (typeof properties)[number]) => property.getName().replaceAll(/^"|"$/gu, "");
  const names = properties.map(nameOf);
  if (names.includes(term)) throw new Error(`${field} has the term ${term} already`);
  const near = names.find(
    (name) =>
      name.length >= SHORTEST_TO_COMPARE && distance(name, term, { maxDistance: LETTERS_APART + 1 }) <= LETTERS_APART,
  );
  if (near !== undefined)
    throw new Error(`${term} is nearly ${near}, which ${field} has already → use it, or another name`);
  const same = properties.find(
    (property) => property.getText().includes(text(en)) || property.getText().includes(text(ar)),
  );
  if (same !== undefined) throw new Error(`the term ${nameOf(same)} of ${field} has this meaning already → use it`);
  const makers = new Set(properties.map(makerOf));
  const meaning = `words(${text(en)}, ${text(ar)})`;
  let initializer = meaning;
  if (makers.has("named") && (words.length > 0 || makers.size === 1)) {
    if (words.length === 0)
      throw new Error(
        `a program looks for the terms of ${field} in the quotes → give the beginnings of Arabic words with --words`,
      );
    // A quote has to name one of each list: what is given in several flags is one list.
    initializer = `named(${meaning}, ${text(words.join(" "))})`;
  } else if (makers.has("expressed"))
    initializer = `expressed(${[meaning, ...(words.length > 0 ? [text(words.join(" | "))] : [])].join(", ")})`;
  else if (words.length > 0) throw new Error(`the terms of ${field} are chosen by reading → leave out --words`);
  // What is none of the others stays the last.
  const place = names.at(-1) === "other" ? properties.length - 1 : properties.length;
  terms.insertPropertyAssignment(place, { name: /-|^\d/u.test(term) ? text(term) : term, initializer });
  return terms.getSourceFile().getFullText();
}
