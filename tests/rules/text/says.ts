import type { Breakage } from "../../corpus.js";

const context =
  (text: { en: string; ar: string }): Breakage["break"] =>
  (copy) =>
    copy.editRecord("casualty-figures", "peshmerga-killed-fighting-isis", (record) => {
      record["context"] = text;
    });

export const breakages: Breakage[] = [
  {
    what: "a context of another year",
    shows: "otherNumber",
    break: context({ en: "Fighting against ISIS in 1997", ar: "مواجهات مع داعش في 1997" }),
  },
  {
    what: "a context with another enemy",
    shows: "otherName",
    break: context({ en: "Fighting against the Middle East Institute", ar: "مواجهات مع معهد الشرق الأوسط" }),
  },
  {
    what: "a context with an enemy of another article",
    shows: "otherName",
    break: context({ en: "Fighting against Charles Lister", ar: "مواجهات مع تشارلز ليستر" }),
  },
  {
    what: "a context that names an enemy in one language",
    shows: "onlyOne",
    break: context({ en: "Fighting against ISIS", ar: "مواجهات على الحدود" }),
  },
  {
    what: "a context that says the opposite",
    shows: "opposite",
    break: context({ en: "Gains in the fighting against ISIS", ar: "مكاسب في مواجهات مع داعش" }),
  },
];
