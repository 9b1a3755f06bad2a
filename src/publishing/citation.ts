import type { Bilingual } from "../../schemas/index.js";

/** What every file that is downloaded says of itself, so that it can be told apart and cited where it is alone. */
export interface Release {
  name: string;
  version: string;
}

export const licence: Bilingual = {
  en: "CC BY 4.0 for the data, except for the quotes, which are the words of their authors (see LICENSE-DATA).",
  ar: "للبيانات رخصة CC BY 4.0 عدا الاقتباسات، فهي كلام أصحابها (انظر LICENSE-DATA).",
};

/** How to cite the whole, and one claim of it. */
export const citation = ({ name, version }: Release): Bilingual => ({
  en: `The ${name} contributors: ${name}, version ${version} [data set]. For one claim, add its id and its line, which the columns id and at have.`,
  ar: `يُستشهد بها هكذا: The ${name} contributors: ${name}, version ${version} [data set]. ولقول واحد يضاف معرّفه وسطره كما في العمودين id وat.`,
});
