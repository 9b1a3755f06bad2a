import { actors } from "../generated/tables/actors.js";
import type { Attribution } from "../generated/types.js";
import { isUnnamed } from "../query/unnamed.js";
import { type Language, listed } from "./language.js";

const UNNAMED: Readonly<Record<Language, string>> = { en: " (unnamed)", ar: " (بلا اسم)" };

/** What a sentence calls an actor: the label that the registry has for it, or its name, and whether nobody names it. */
function called(id: string, language: Language): string {
  const actor = actors.find((one) => one.id === id);
  const name = (actor?.label ?? actor?.names)?.[language] ?? id;
  return actor !== undefined && isUnnamed(actor) && !/[)]$/u.test(name) ? name + UNNAMED[language] : name;
}

const SPEECH: Readonly<Record<Attribution["speech"], Record<Language, string>>> = {
  direct: { en: "quoted", ar: "في اقتباس مباشر" },
  indirect: { en: "as reported", ar: "في كلام منقول" },
  narration: { en: "the article itself", ar: "المقال نفسه" },
};

/**
 * Who says a claim, how, and through whom, in words.
 *
 * @example
 * formatAttribution(get("isis-attacks-2024-lister").attribution, "en") // "Charles Lister, as reported"
 */
export function formatAttribution(attribution: Attribution, language: Language): string {
  const [through, comma] = language === "en" ? ["through", ", "] : ["عن طريق", "، "];
  const named = (ids: readonly string[]) =>
    listed(
      ids.map((id) => called(id, language)),
      language,
    );
  const who =
    attribution.speech === "narration"
      ? SPEECH.narration[language]
      : `${named(attribution.claimants)}${comma}${SPEECH[attribution.speech][language]}`;
  return attribution.via === undefined ? who : `${who}${comma}${through} ${named(attribution.via)}`;
}
