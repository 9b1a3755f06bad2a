import * as z from "zod";
import { dataset } from "./dataset.js";
import { actors, bilingual, field, list, optional, parts, proposition, vocabulary } from "./fields.js";
import { entry } from "./registry.js";
import { side } from "./sides.js";
import { words } from "./words.js";

const neighbour = z
  .strictObject({
    proposition: proposition(words("The other proposition.", "القضية الأخرى.")),
    difference: bilingual(words("How to tell the two apart.", "كيف يُميَّز بينهما."), "sentence"),
  })
  .meta({
    id: "Neighbour",
    ...words("A proposition that this one is easily taken for.", "قضية يسهل أن تُحسب هذه هي."),
  });

export const propositions = dataset({
  name: "propositions",
  kind: "registry",
  recordName: "Proposition",
  title: { en: "Propositions", ar: "القضايا" },
  description: {
    en: "The sentences that actors are for or against. Opposites are one proposition with two sides.",
    ar: "الجمل التي يؤيدها الأطراف أو يعارضونها. والنقيضان قضية واحدة بجانبين.",
  },
  record: entry({
    sentence: bilingual(
      words(
        "The proposition as a whole sentence, which one can be for or against without knowing the rest.",
        "القضية في جملة تامة يمكن تأييدها أو معارضتها من غير معرفة ما سواها.",
      ),
      "sentence",
    ),
    kind: vocabulary(
      {
        ought: words("what should be", "ما ينبغي أن يكون"),
        is: words("what is, was or will be the case", "ما هو واقع، أو كان، أو سيكون"),
      },
      words("Whether one wishes it or holds it to be true.", "هل هي مما يُراد أم مما يُعتقد أنه صحيح."),
    ),
    issue: vocabulary(
      {
        "us-forces": words("US and coalition forces in Iraq", "القوات الأميركية وقوات التحالف في العراق"),
        "coalition-mission": words("the coalition's mission and what follows it", "مهمة التحالف وما يليها"),
        isis: words("ISIS and the fight against it", "داعش والقتال ضده"),
        "iraqi-security": words("what Iraq's security needs", "ما يحتاج إليه أمن العراق"),
        "foreign-powers": words("foreign powers in Iraq", "القوى الأجنبية في العراق"),
        partnership: words("the ties between Iraq and the United States", "العلاقة بين العراق والولايات المتحدة"),
        "iraqi-politics": words("Iraq's groups and government", "جماعات العراق وحكومته"),
        other: words("none of these, in a collection of other articles", "ليست من هذه كلها، في مجموعة من مقالات أخرى"),
      },
      words("What it is about.", "موضوعها."),
    ),
    parties: actors(
      "participant",
      words(
        "The actors that the sentence itself concerns; empty if it names none.",
        "الأطراف التي تعنيها الجملة نفسها؛ فارغ إن لم تسمّ أحدًا.",
      ),
    ),
    dispute: optional(
      vocabulary(
        {
          stay: words(
            "in the dispute over leaving or staying, whoever is for it speaks for staying",
            "في الخلاف على الرحيل أو البقاء، من يؤيدها يؤيد البقاء",
          ),
          leave: words(
            "in the same dispute, whoever is for it speaks for leaving",
            "في الخلاف نفسه، من يؤيدها يؤيد الرحيل",
          ),
          strong: words(
            "in the dispute over how strong ISIS is, whoever is for it calls ISIS strong",
            "في الخلاف على مدى قوة داعش، من يؤيدها يراه قويًّا",
          ),
          beaten: words(
            "in the same dispute, whoever is for it calls ISIS beaten",
            "في الخلاف نفسه، من يؤيدها يراه مهزومًا",
          ),
        },
        words(
          "The larger dispute that it is part of, by what being for it means there.",
          "الخلاف الأوسع الذي تندرج فيه، بما يعنيه تأييدها فيه.",
        ),
      ),
    ),
    for: bilingual(words("What counts as being for it.", "ما يُعدّ تأييدًا لها."), "sentence"),
    against: bilingual(words("What counts as being against it.", "ما يُعدّ معارضةً لها."), "sentence"),
    cues: parts(
      "Cue",
      words(
        "Arabic words or a phrase that show a side; … stands for up to eight words in between.",
        "كلمات أو عبارة عربية تدل على جانب؛ والعلامة … مكان ثماني كلمات على الأكثر.",
      ),
      {
        side: side(words("The side that they show.", "الجانب الذي تدل عليه.")),
        words: field(
          z.string().regex(/^[\p{Script=Arabic}… ]+$/u, { error: "Arabic words, with … for those in between" }),
          {
            ...words("The words.", "الكلمات."),
          },
        ),
      },
      words("Words by which a program can tell the side in a quote.", "كلمات يميّز بها البرنامج الجانب في الاقتباس."),
    ),
    neighbours: optional(
      list(field(neighbour, {}), words("Propositions that it is easily taken for.", "قضايا يسهل أن تُحسب هي."), 1),
    ),
  }),
});
