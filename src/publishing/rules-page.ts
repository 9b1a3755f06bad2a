import { rules } from "../rules/index.js";
import { arabic, code, paragraphs, plain, table } from "./markdown.js";

/** docs/rules.md: what the validator checks, and why. */
export const rulesPage = (): string =>
  `${paragraphs(
    "# The rules of the validator · قواعد المدقّق",
    "`npx iraq-coalition-data validate` and every build check the data against these rules; `npx iraq-coalition-data explain` tells how each is kept and broken. `npm run build` writes this page from the rules.",
    arabic(
      "تُفحص البيانات وفق هذه القواعد عند كل بناء، وعند تنفيذ الأمر `npx iraq-coalition-data validate`. ووصف القواعد بالإنجليزية.",
    ),
    table(
      ["Rule", "What it checks", "Why"],
      rules.map(({ id, description, why }) => [code(id), plain(description), plain(why)]),
    ),
  )}\n`;
