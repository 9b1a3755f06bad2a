import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actors, category, measure, optional, places, vocabulary } from "./fields.js";
import { words } from "./words.js";

export const coalitionProfile = dataset({
  name: "coalition-profile",
  kind: "dataset",
  recordName: "CoalitionFact",
  title: { en: "Coalition profile", ar: "التعريف بالتحالف" },
  description: {
    en: "What the coalition is: its members, working groups and their leads, mandate, bases and history.",
    ar: "ما هو التحالف: أعضاؤه ومجموعات عمله وقياداتها وتفويضه وقواعده وتاريخه.",
  },
  comparison: { of: ["topic", "members", "places"], values: ["quantity"] },
  record: claim({
    topic: vocabulary(
      {
        membership: words("its members and their number", "أعضاؤه وعددهم"),
        "working-groups": words("how many there are", "عدد مجموعات العمل"),
        "working-group": words("one group, with its leads in members", "مجموعة عمل واحدة، وقياداتها في الحقل members"),
        mandate: words("what it was set up to do", "ما أُنشئ من أجله"),
        leadership: words("who leads it", "من يقوده"),
        basing: words("where its forces are", "مواضع قواته"),
        history: words("how it came about and what it did", "كيف نشأ وماذا فعل"),
      },
      category(words("What the record is about.", "موضوع السجل.")),
    ),
    quantity: optional(measure(words("How many, if the source gives a number.", "العدد، حيث يعدّ المصدر."))),
    members: optional(
      actors(
        "participant",
        words(
          "The states or actors that are named; for a working group, its leads.",
          "الدول أو الأطراف المسمّاة؛ وفي مجموعة العمل من يقودونها.",
        ),
        1,
      ),
    ),
    places: optional(places(words("The places that are named.", "الأماكن المسمّاة."), 1)),
  }),
});
