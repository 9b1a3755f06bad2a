import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, actors, bilingual, date, measure, optional, places, proposition, vocabulary } from "./fields.js";
import { words } from "./words.js";

export const actorPositions = dataset({
  name: "actor-positions",
  kind: "dataset",
  recordName: "ActorPosition",
  title: { en: "Actor positions", ar: "مواقف الأطراف" },
  description: {
    en: "The side that one actor takes on one proposition, as one source reports it.",
    ar: "الجانب الذي يأخذه طرف واحد في قضية واحدة، كما يورده مصدر واحد.",
  },
  comparison: { of: ["actor", "proposition", "side"], values: [], at: "date", held: ["side"], question: "proposition" },
  record: claim({
    actor: actor(
      "holder",
      words(
        "Whose position it is, which need not be who says so: the most specific actor that the text names. What an article says in its own voice is the position of the article.",
        "صاحب الموقف، وقد يكون غير القائل: أدقّ طرف يسميه النص. وما يقوله المقال بلسانه فهو موقف المقال.",
      ),
    ),
    share: optional(
      measure(
        words("Which part of the actor holds it, if only a part does.", "أي جزء من الطرف يأخذ به، إن لم يأخذ به كله."),
      ),
    ),
    proposition: proposition(words("What the position is on.", "القضية التي فيها الموقف.")),
    side: vocabulary(
      {
        for: words("is for it, or holds it to be true", "يؤيدها أو يراها صحيحة"),
        against: words("is against it, or holds it to be false", "يعارضها أو يراها غير صحيحة"),
        depends: words("makes its side depend on a condition", "يعلّق موقفه على شرط"),
        divided: words("its parts differ, or it wants both", "تختلف أجزاؤه فيها، أو يريد الأمرين معًا"),
        undeclared: words("declines to say", "يمتنع عن الإفصاح"),
      },
      words("On which side of the proposition the actor is.", "الجانب الذي يقف فيه الطرف من القضية."),
    ),
    limits: optional(
      bilingual(
        words(
          "The words that narrow the side, such as a part or a place; shown wherever the side is.",
          "الكلمات التي تضيّق الموقف، كجزء أو مكان؛ وتُعرض حيث يُعرض الموقف.",
        ),
      ),
    ),
    act: vocabulary(
      {
        withholds: words("declines to say", "يمتنع عن الإفصاح"),
        fears: words("is worried, or aware of a danger to itself", "يقلق، أو يدرك خطرًا عليه"),
        warns: words("tells others of a harm that may come", "ينبّه غيره إلى ضرر قد يأتي"),
        denies: words(
          "refuses a description or an acknowledgement, or answers a question with no",
          "يرفض وصفًا أو إقرارًا، أو يجيب عن سؤال بالنفي",
        ),
        rejects: words("refuses a wish, a plan or a state", "يرفض رغبة أو خطة أو حالًا"),
        accuses: words("says that another acts in bad faith or without right", "يقول إن غيره يفعل بسوء نية أو بغير حق"),
        demands: words("says that somebody must do it, or presses for it", "يقول إن على غيره فعله، أو يضغط من أجله"),
        commits: words("binds itself to do it, or to keep doing it", "يُلزم نفسه بفعله أو بمواصلته"),
        supports: words("backs the effort of another, or votes for it", "يساند مسعى غيره، أو يصوّت له"),
        welcomes: words("praises or celebrates what was done", "يثني على ما تم أو يحتفي به"),
        wants: words(
          "wills, aims at, plans, hopes for or prefers it",
          "يريده أو يسعى إليه أو يخطط له أو يأمله أو يفضّله",
        ),
        "holds-possible": words("says that it may be, or does not rule it out", "يقول إنه ممكن، أو لا يستبعده"),
        expects: words(
          "says that what is not its own doing will or will not happen",
          "يقول إن ما ليس من فعله سيحدث أو لن يحدث",
        ),
        concedes: words("grants it in passing, against its own line", "يسلّم به عرضًا على خلاف قوله"),
        values: words("rates how important or good it is, or trusts it", "يقدّر أهميته أو قيمته، أو يثق به"),
        assesses: words("says how things are or were", "يصف حال الأمور أو ما كانت عليه"),
      },
      words(
        "How the side is expressed: the first of these that fits the words.",
        "كيف يُعبَّر عن الموقف: أول ما ينطبق من هذه على الكلمات.",
      ),
    ),
    addressee: optional(
      actors(
        "participant",
        words("Who is asked, pressed, warned or backed.", "من يُطالَب أو يُضغط عليه أو يُنبَّه أو يُساند."),
        1,
      ),
    ),
    affected: optional(
      actors(
        "participant",
        words(
          "Who is protected, harmed, feared, held back or gains, other than the holder and the parties of the proposition.",
          "من يُحمى أو يُضرّ أو يُخشى أو يُكبح أو يستفيد، غير صاحب الموقف ومن تعنيهم القضية.",
        ),
        1,
      ),
    ),
    places: places(
      words(
        "The places that the position names; empty if it names none.",
        "الأماكن التي يسميها الموقف؛ فارغ إن لم يسمّ مكانًا.",
      ),
    ),
    date: optional(
      date("time", words("The time of the position, if the source says so.", "زمن الموقف، حيث يذكره المصدر.")),
    ),
  }),
});
