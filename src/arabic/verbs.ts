import { fold } from "./fold.js";

/** The persons of the perfect, and of the imperfect after its first letter; the objects that are joined to both. */
const PERFECT_ENDINGS = ["", "ت", "وا", "نا", "تا", "ا", "ن"];
const IMPERFECT_ENDINGS = ["", "ون", "وا", "ان", "ن", "ين"];
const OBJECTS = ["", "ه", "ها", "هم", "هما", "نا"];
const FIRST_LETTERS = ["ي", "ت", "ن", "ا"];

/** A form of a verb, and what it is with an object joined to its end. */
export const withObjects = (form: string): string[] => OBJECTS.map((object) => form + object);

/**
 * Every form of a verb, folded. A final ى is ا or ي before an ending.
 * @param perfect the third person, as in قال
 * @param imperfect the third person without its first letter, as in قول
 */
export function formsOfVerb(perfect: string, imperfect: string): string[] {
  const stems = [perfect, imperfect].map((stem) => fold(stem).text) as [string, string];
  const past = PERFECT_ENDINGS.map(
    (ending) =>
      (/[يا]$/u.test(stems[0]) && /^[ىا]$/u.test(perfect.slice(-1)) && /^[تو]/u.test(ending)
        ? stems[0].slice(0, -1)
        : stems[0]) + ending,
  );
  const present = FIRST_LETTERS.flatMap((letter) =>
    IMPERFECT_ENDINGS.map(
      (ending) => letter + (/[يو]$/u.test(stems[1]) && /^و/u.test(ending) ? stems[1].slice(0, -1) : stems[1]) + ending,
    ),
  );
  return [...past, ...present].flatMap(withObjects);
}

/** The same with the forms of the future: سيرحل beside يرحل. */
export const withFuture = (forms: readonly string[]): string[] =>
  forms.flatMap((form) => (/^[يتن]/u.test(form) ? [form, `س${form}`] : [form]));

/**
 * The forms of some verbs, with those of the future.
 * @param verbs each as perfect/imperfect, with spaces between them
 */
export const formsOfVerbs = (verbs: string): string[] =>
  verbs.split(" ").flatMap((verb) => {
    const [perfect, imperfect] = verb.split("/");
    return perfect === undefined || imperfect === undefined ? [] : withFuture(formsOfVerb(perfect, imperfect));
  });
