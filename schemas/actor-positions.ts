import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, date, optional, vocabulary } from "./fields.js";
import { words } from "./words.js";

export const actorPositions = dataset({
  name: "actor-positions",
  kind: "dataset",
  recordName: "ActorPosition",
  title: { en: "Actor positions", ar: "مواقف الأطراف" },
  description: {
    en: "What one actor holds, wants, fears or accuses others of, as one source reports it.",
    ar: "ما يراه طرف واحد أو يريده أو يخشاه أو يتهم به غيره، كما يورده مصدر واحد.",
  },
  comparison: { of: ["actor", "issue", "stance"], values: [], at: "date", held: ["stance"] },
  record: claim({
    actor: actor(
      "holder",
      words("Whose position it is: the most specific actor that the text names.", "صاحب الموقف: أدقّ طرف يسميه النص."),
    ),
    issue: vocabulary(
      {
        "mission-end": words("ending the coalition's mission", "إنهاء مهمة التحالف"),
        "us-withdrawal": words("US or coalition forces leaving", "خروج القوات الأميركية أو قوات التحالف"),
        "us-presence": words("US or coalition forces being present and staying", "وجود هذه القوات وبقاؤها"),
        "transition-timetable": words("when the transition comes and how long it takes", "موعد الانتقال ومدته"),
        "transition-talks": words("the negotiations themselves", "المفاوضات نفسها"),
        "bilateral-relationship": words(
          "ties between Iraq and the United States",
          "العلاقة بين العراق والولايات المتحدة",
        ),
        "isis-threat": words("how dangerous ISIS is", "مدى خطر داعش"),
        "counter-isis-effort": words("operations and cooperation against ISIS", "العمليات والتعاون ضد داعش"),
        "force-protection": words("safety of the foreign forces", "سلامة القوات الأجنبية"),
        "iraqi-capability": words("what Iraq's forces can do alone", "ما تقدر عليه القوات العراقية وحدها"),
        "iraqi-security": words(
          "Iraq's security, stability and sovereignty in general",
          "أمن العراق واستقراره وسيادته عمومًا",
        ),
        "security-vacuum": words("what may follow a withdrawal", "ما قد يعقب الانسحاب من فراغ أمني"),
        "iranian-influence": words("the influence of Iran", "نفوذ إيران"),
        "foreign-influence": words("the influence of several outside powers", "نفوذ عدة قوى خارجية"),
        "power-balance": words(
          "the balance of power between Iraq's groups and leaders",
          "موازين القوة بين جماعات العراق وقياداته",
        ),
        "camps-and-prisons": words(
          "camps and prisons that hold ISIS members and families",
          "المخيمات والسجون التي تضم أفراد داعش وأسرهم",
        ),
      },
      words("What the position is about.", "موضوع الموقف."),
    ),
    stance: vocabulary(
      {
        supports: words("is for it", "يؤيده"),
        opposes: words("is against it or refuses it", "يعارضه أو يرفضه"),
        wants: words("seeks or hopes for it", "يسعى إليه أو يأمله"),
        fears: words("is afraid of it", "يخشاه"),
        warns: words("warns others of it", "يحذّر غيره منه"),
        accuses: words("blames someone for it", "يتهم به أحدًا"),
        assesses: words("judges that it is so", "يقدّر أن الأمر كذلك"),
        expects: words("thinks it will come", "يتوقع حدوثه"),
        commits: words("promises to do it", "يتعهد به"),
        denies: words("says it is not so", "ينفيه"),
        withholds: words("declines to say", "يمتنع عن الإفصاح"),
      },
      words(
        "The actor's attitude to it: a judgement made on reading, which no program checks.",
        "موقف الطرف من الموضوع، وهو تقدير بالقراءة لا يتحقق منه برنامج.",
      ),
    ),
    date: optional(
      date("time", words("The time of the position, if the source says so.", "زمن الموقف، حيث يذكره المصدر.")),
    ),
  }),
});
