import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import {
  actor,
  actors,
  bilingual,
  date,
  expressed,
  field,
  measure,
  optional,
  places,
  proposition,
  vocabulary,
} from "./fields.js";
import { side } from "./sides.js";
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
    side: field(side(words("On which side of the proposition the actor is.", "الجانب الذي يقف فيه الطرف من القضية.")), {
      role: "side",
    }),
    limits: optional(
      bilingual(
        words(
          "The words that narrow the side, such as a part or a place; shown wherever the side is.",
          "الكلمات التي تضيّق الموقف، كجزء أو مكان؛ وتُعرض حيث يُعرض الموقف.",
        ),
      ),
    ),
    act: field(
      vocabulary(
        {
          withholds: expressed(
            words("declines to say", "يمتنع عن الإفصاح"),
            "لا توجد تفاصيل | لا أستطيع الخوض | لا يستطيع الخوض | لم يشيروا إلى | لم يشر إلى | لم تشر إلى | رفض … الإفصاح | رفضت … الإفصاح | رفضوا … الإفصاح | لم يفصح | لم تفصح | امتنع عن | امتنعت عن | امتنعوا عن | ممتنعا عن | ممتنعة عن | رفض التعليق | رفضت التعليق | لم يشأ | لم تشأ | لم يشاؤوا | لم يعلق على | لم تعلق على | أحجم عن | أحجمت عن | تحفظ على | تحفظت على | لم يجب عن",
          ),
          fears: expressed(
            words("is worried, or aware of a danger to itself", "يقلق، أو يدرك خطرًا عليه"),
            "يخشى | تخشى | نخشى | يخشون | خشي | خشيت | خشوا | خشية | يخاف | تخاف | نخاف | يخافون | خائف | خائفين | تخوف | تخوفا | متخوفا | متخوفة | متخوفين | مخاوف | مخاوفه | مخاوفها | مخاوفهم | قلق | قلقه | قلقها | قلقهم | قلقنا | كابوس | كابوسا | يدرك خطورة | تدرك خطورة | يدركون خطورة",
          ),
          warns: expressed(
            words("tells others of a harm that may come", "ينبّه غيره إلى ضرر قد يأتي"),
            "حذر من | حذر … من | حذرت | حذروا | يحذر | تحذر | يحذرون | نحذر | محذرا | محذرة | محذرين | نبه إلى | نبهت إلى | أنذر | أنذرت | ينذر | تنذر | تحذير | تحذيرات | من الخطورة | قنبلة موقوتة | قد ينفجر | قد تنفجر | سيكون سببا في | ستكون سببا في | هدد | هددت | هددوا | مهددا | مهددة | مهددين",
          ),
          denies: expressed(
            words(
              "refuses a description or an acknowledgement, or answers a question with no",
              "يرفض وصفًا أو إقرارًا، أو يجيب عن سؤال بالنفي",
            ),
            "رفض وصف | رفضت وصف | رفضوا وصف | يرفض وصف | ترفض وصف | رفض الإقرار | رفضت الإقرار | يرفض الإقرار | ترفض الإقرار | يرفضون الإقرار | نفى | نفت | نفوا | ننفي | تنفي | ينفي | ينفون | نافيا | نافية | نافين | أنكر | أنكرت | أنكروا | ينكر | تنكر | ينكرون | منكرا | منكرة | كذب | كذبت | فند | فندت",
          ),
          rejects: expressed(
            words("refuses a wish, a plan or a state", "يرفض رغبة أو خطة أو حالًا"),
            "لا ينوي | لا تنوي | لا يعتزم | لا تعتزم | لا يريد | لا تريد | لا يريدون | لا نريد | لا يرغب | لا ترغب | لا … رغبة | لا يعتقد … يريد | لا يعتقد … تريد | لا يعتقد … يريدون | عدم تقبل | عدم قبول | لن يقبل | لن تقبل | لن نقبل | لن يقبلوا | لا يقبل | لا تقبل | لا نقبل | لا يقبلون | لا يؤيد | لا تؤيد | لا نؤيد | لا يؤيدون | قال لا | قالت لا | رفض | رفضت | رفضنا | رفضوا | يرفض | ترفض | نرفض | يرفضون | الرافض | الرافضة | عارض | عارضت | عارضوا | يعارض | تعارض | نعارض | يعارضون | معارضا | معارضين | رافضا | رافضة | رافضين",
          ),
          accuses: expressed(
            words("says that another acts in bad faith or without right", "يقول إن غيره يفعل بسوء نية أو بغير حق"),
            "كسب الوقت | محتل | محتلا | محتلين | قوات احتلال | قوات الاحتلال | اتهم | اتهمت | اتهموا | يتهم | تتهم | نتهم | يتهمون | متهما | متهمة | متهمين | اتهامات | سوء نية | دون وجه حق | انتهاك صارخ | انتهاك سافر | خرق سافر",
          ),
          demands: expressed(
            words("says that somebody must do it, or presses for it", "يقول إن على غيره فعله، أو يضغط من أجله"),
            "دعا … إلى | دعت … إلى | دعوا … إلى | يدعو … إلى | تدعو … إلى | ندعو … إلى | يدعون … إلى | داعيا … إلى | داعية … إلى | داعين … إلى | الدعوة إلى | الدعوة … للانسحاب | طالب | طالبت | طالبوا | تطالب | نطالب | يطالبون | مطالبا | مطالبين | ناشد | ناشدت | يناشد | تناشد | حث | حثت | يحث | تحث | مارس ضغوطا | مارست ضغوطا | مارسوا ضغوطا | يمارس ضغوطا | تمارس ضغوطا | يضغط | تضغط | تعرض … لضغوط | تعرضت … لضغوط | دفع باتجاه | دفعت باتجاه | يدفع باتجاه | تدفع باتجاه | يجب على | يتعين على | سيتعين على | ينبغي على | على … سد | تحتاج إلى إعادة | يحتاج إلى إعادة",
          ),
          commits: expressed(
            words("binds itself to do it, or to keep doing it", "يُلزم نفسه بفعله أو بمواصلته"),
            "حفاظ حكومة | حفاظ الحكومة | ماض في | ماضية في | ماضون في | ماضيا في | يحافظ على | تحافظ على | نحافظ على | لن أ* | لن ن* | لن يتردد | لن تتردد | لن يترددوا | أكد استمرار | أكدت استمرار | مؤكدا استمرار | مؤكدة استمرار | سنواصل | تعهد | تعهدت | تعهدوا | متعهدا | متعهدة | ملتزم | ملتزمة | ملتزمون | ملتزمين | التزم | التزمت | التزموا | توعد | توعدت | يتوعد | تتوعد | هدد | هددت | يهدد | تهدد | يتعهد | تتعهد | نتعهد | يلتزم | تلتزم | نلتزم",
          ),
          supports: expressed(
            words("backs the effort of another, or votes for it", "يساند مسعى غيره، أو يصوّت له"),
            "بدعم من | صوت لصالح | صوتت | صوتوا | يصوت | التصويت لصالح | أيد | أيدت | أيدوا | يؤيد | تؤيد | نؤيد | يؤيدون | تأييد | مؤيدا | مؤيدة | مؤيدين | ساند | ساندت | ساندوا | يساند | تساند | مساندة",
          ),
          welcomes: expressed(
            words("praises or celebrates what was done", "يثني على ما تم أو يحتفي به"),
            "تتويج | إنجاز | إنجازا | يوم وطني | يوما وطنيا | يوم تاريخي | يوما تاريخيا | الاتجاه الصحيح | خطوة إيجابية | احتفل | احتفلت | يحتفل | تحتفل | نحتفل | رحب | رحبت | رحبوا | مرحبا | مرحبة | ثمن جهود | ثمنت | مثمنا | مثمنة | يرحب | ترحب | نرحب | ترحيب | أشاد | أشادت | أشادوا | يشيد | تشيد | إشادة",
          ),
          wants: expressed(
            words("wills, aims at, plans, hopes for or prefers it", "يريده أو يسعى إليه أو يخطط له أو يأمله أو يفضّله"),
            "يريد أن | يريد … طمأنة | تريد | نريد | يريدون | أراد | أرادت | يرغب | ترغب | نرغب | يرغبون | رغبة | رغبته | رغبتها | يسعى | تسعى | نسعى | يسعون | يتطلع | تتطلع | نتطلع | يتطلعون | يأمل | تأمل | نأمل | يأملون | أمله في | أملها في | أملهم في | الأمل في | يفضل | تفضل | نفضل | يفضلون | يخطط | تخطط | نخطط | يخططون | يعتزم | تعتزم | يحاول | تحاول | نحاول | يحاولون | يهدف إلى | تهدف إلى | نهدف إلى | جهود … لتجنب | جهود … لمنع | استعداده | استعدادها | استعدادهم | استعدادنا | اهتمامه | اهتمامها | اهتمامهم | اهتمامنا",
          ),
          "holds-possible": expressed(
            words("says that it may be, or does not rule it out", "يقول إنه ممكن، أو لا يستبعده"),
            "لا يستبعد | لا تستبعد | لا نستبعد | لا يستبعدون | قد ي* | قد تكون | قد تبقى | قد تؤدي | قد تصل | قد تعود | قد تصبح | قد تتحول | قد تشمل | قد تستمر | قد تحتاج | قد تواجه | قد تدفع | قد ترتفع | قد تتجاوز | احتمال | احتمالا | من المحتمل | من الممكن | ربما | يترك الباب مفتوحا | تترك الباب مفتوحا | ترك الباب مفتوحا",
          ),
          expects: expressed(
            words(
              "says that what is not its own doing will or will not happen",
              "يقول إن ما ليس من فعله سيحدث أو لن يحدث",
            ),
            "من شأنه أن | من شأنها أن | توقع | توقعت | يتوقع | تتوقع | نتوقع | يتوقعون | متوقعا | من المتوقع | من المرجح | سوف | استبعد | استبعدت | يستبعد | تستبعد | مستبعدا | لن ي* | لن تكون | لن تعود | لن تنتهي | لن تنسحب | لن يعيق | لن تعيق | لن يؤثر | لن تؤثر | لن يمنع | لن تمنع | سيتحول | ستتحول | سيتغير | ستتغير | ينبغي ألا",
          ),
          concedes: expressed(
            words("grants it in passing, against its own line", "يسلّم به عرضًا على خلاف قوله"),
            "رغم هزيمة | رغم … إلا أن | حتى لو لم يعد | حتى لو لم تعد | حتى وإن",
          ),
          values: expressed(
            words("rates how important or good it is, or trusts it", "يقدّر أهميته أو قيمته، أو يثق به"),
            "حاسم | حاسمة | أهمية | مهم | دورا مهما | ثقة تامة | على ثقة | يثق | تثق | نثق | ليس حلا | ليست حلا",
          ),
          assesses: words("says how things are or were", "يصف حال الأمور أو ما كانت عليه"),
        },
        words(
          "How the side is expressed: the first of these that fits the words.",
          "كيف يُعبَّر عن الموقف: أول ما ينطبق من هذه على الكلمات.",
        ),
      ),
      { role: "act" },
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
        "The places that the position is about beyond those of its proposition: where that is about Iraq, Iraq as a whole is left out.",
        "الأماكن التي يتناولها الموقف زيادةً على ما في قضيته: فإن كانت القضية عن العراق لم يُذكر العراق كله.",
      ),
    ),
    date: optional(
      date("time", words("The time of the position, if the source says so.", "زمن الموقف، حيث يذكره المصدر.")),
    ),
  }),
});
