import { dataset } from "./dataset.js";
import { actors, bilingual, vocabulary } from "./fields.js";
import { entry } from "./registry.js";
import { words } from "./words.js";

export const agreements = dataset({
  name: "agreements",
  kind: "registry",
  recordName: "Agreement",
  title: { en: "Agreements", ar: "الاتفاقات" },
  description: {
    en: "The agreements, proposals and plans whose terms the claims give.",
    ar: "الاتفاقات والمقترحات والخطط التي تذكر الأقوال بنودها.",
  },
  record: entry({
    names: bilingual(
      words(
        "The name that this package uses, in English and in Arabic.",
        "الاسم الذي تستعمله هذه الحزمة، بالإنجليزية وبالعربية.",
      ),
    ),
    kind: vocabulary(
      {
        agreement: words("two or more parties have agreed on it", "اتفق عليه طرفان أو أكثر"),
        negotiation: words("parties negotiate it", "تتفاوض عليه أطراف"),
        proposal: words("one party has put it forward", "طرحه طرف واحد"),
        plan: words("one party has decided on it for itself", "قرره طرف واحد لنفسه"),
      },
      words("How far it has come.", "ما بلغه من مراحل."),
    ),
    parties: actors("participant", words("Whose it is.", "أصحابه."), 1),
  }),
});
