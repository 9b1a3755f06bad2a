import { dataset } from "./dataset.js";
import { actor, bilingual, optional, source, vocabulary } from "./fields.js";
import { entry, naming } from "./registry.js";
import { words } from "./words.js";

export const actors = dataset({
  name: "actors",
  kind: "registry",
  recordName: "Actor",
  title: { en: "Actors", ar: "الأطراف" },
  description: {
    en: "The people, states, organisations, forces, groups, communities and media that claims name.",
    ar: "من تسميهم الأقوال من أشخاص ودول ومنظمات وقوات وجماعات ومكوّنات ووسائل إعلام.",
  },
  record: entry({
    kind: vocabulary(
      {
        person: words("a person with a name", "شخص معروف الاسم"),
        anonymous: words("a person or persons whom the source does not name", "شخص أو أشخاص لا يسميهم المصدر"),
        state: words("a state, or several as a group", "دولة، أو عدة دول معًا"),
        "government-body": words(
          "a government, parliament, ministry or office of a state",
          "حكومة أو برلمان أو وزارة أو جهة رسمية",
        ),
        "armed-force": words("armed forces of a state", "قوة مسلحة تابعة لدولة"),
        "armed-group": words(
          "an armed group that belongs to no state, or not only to one",
          "جماعة مسلحة لا تتبع دولة، أو لا تتبعها وحدها",
        ),
        coalition: words("an alliance of states", "تحالف دول"),
        organisation: words("an organisation or a body of several states", "منظمة أو هيئة مشتركة بين دول"),
        "political-group": words("a party, or parties and leaders as a group", "حزب، أو أحزاب وقيادات معًا"),
        community: words("a people, or a part of one", "شعب، أو مكوّن من شعب"),
        experts: words("analysts and researchers as a group", "محللون وباحثون معًا"),
        article: words(
          "one of the articles, as the holder of what it says in its own voice",
          "أحد المقالات، بوصفه صاحب ما يقوله بلسانه",
        ),
        media: words(
          "an agency, a channel, a newspaper, or unnamed reports",
          "وكالة أو قناة أو صحيفة، أو تقارير غير مسمّاة",
        ),
      },
      words("What it is.", "نوع الطرف."),
    ),
    ...naming,
    label: optional(
      bilingual(
        words(
          "A short name for the middle of a sentence, where the name is a description: senior US defence official.",
          "اسم قصير لوسط الجملة، حيث يكون الاسم وصفًا: مسؤول دفاعي أميركي كبير.",
        ),
      ),
    ),
    partOf: optional(
      actor(
        "whole",
        words("The actor that this one belongs to or speaks for.", "الطرف الذي يتبعه هذا الطرف أو يتكلم باسمه."),
      ),
    ),
    source: optional(source("source", words("The article that it is.", "المقال نفسه في القائمة المرجعية للمصادر."))),
    role: optional(
      bilingual(words("Office or function, as the sources give it.", "المنصب أو الوظيفة، كما تذكرهما المصادر.")),
    ),
  }),
});
