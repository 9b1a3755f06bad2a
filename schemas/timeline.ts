import { claim } from "./claim.js";
import { dataset } from "./dataset.js";
import { actor, category, date, hinted, measure, modality, optional, parts, places, vocabulary } from "./fields.js";
import { words } from "./words.js";

export const timeline = dataset({
  name: "timeline",
  kind: "dataset",
  recordName: "TimelineEvent",
  title: { en: "Timeline", ar: "الخط الزمني" },
  description: {
    en: "Something that happened, or was planned, proposed or forecast, as one source reports it.",
    ar: "أمر وقع، أو خُطّط له، أو اقتُرح، أو تُوُقّع، كما يورده مصدر واحد.",
  },
  idBegins: "date",
  comparison: { of: ["type", "modality", "actors", "places"], values: ["date"], recurs: true },
  record: claim({
    type: vocabulary(
      {
        announcement: words("news that decision-makers make public", "خبر يعلنه أصحاب القرار"),
        statement: words(
          "a briefing, interview, press conference or warning",
          "إحاطة أو مقابلة أو مؤتمر صحفي أو تحذير",
        ),
        agreement: hinted(
          words("two or more parties agree", "اتفاق بين طرفين أو أكثر"),
          "اتفق يتفق تتفق اتفاق متفق توافق وقع يوقع توقع توقيع مذكرة معاهدة تفاهم أبرم يبرم تبرم إبرام مبرم هدنة صفقة عقد توصل وثيقة بروتوكول تسوية",
        ),
        talks: hinted(
          words("negotiation", "مفاوضات"),
          "محادثات محادثة مفاوضات مفاوضة تفاوض يتفاوض حوار مشاورات تشاور مباحثات تباحث بحث يبحث تبحث نقاش ناقش يناقش مناقش جولة لجنة مقترح اقتراح اقترح يقترح تقترح عرض دفع رفض وساط",
        ),
        meeting: hinted(
          words("a summit or session", "قمة أو جلسة"),
          "اجتماع لقاء قمة زيارة زارت زاروا يزور تزور استقبل يستقبل تستقبل التقى التقت يلتقي تلتقي اجتمع يجتمع تجتمع عقد انعقد ينعقد تنعقد انعقاد جلس جولة مؤتمر استضاف التئام محادثات",
        ),
        vote: hinted(
          words("a parliament or other body decides by vote", "تصويت في برلمان أو هيئة"),
          "صوت تصويت يصوت أقر يقر إقرار قرار أغلبية إجماع ثقة جدد",
        ),
        election: hinted(
          words("citizens vote in an election", "انتخابات يقترع فيها المواطنون"),
          "انتخاب انتخب ناخب اقتراع صناديق",
        ),
        "policy-change": words(
          "a change of strategy or of an institution's decision",
          "تغيّر في استراتيجية أو في قرار مؤسسة",
        ),
        formation: hinted(
          words("a group or alliance comes into being", "نشوء جماعة أو تحالف"),
          "تشكيل تشكل شكل تأسيس تأسس أسس إنشاء أنشأ نشأ نشوء ولادة إطلاق تحالف انضم ينضم تنضم انضمام تألف قيام",
        ),
        "mission-phase": words("a phase, or the end, of the coalition's mission", "مرحلة من مهمة التحالف أو نهايتها"),
        deployment: hinted(
          words("forces arrive or move", "وصول قوات أو انتقالها"),
          "وصل تصل يصل وصول نشر ينشر تنشر انتشار انتشر نقل انتقل ينتقل تنتقل انتقال أرسل إرسال يرسل ترسل تعزيز دخل دخول تمركز عاد يعود تعود عودة عبر تسلم بقي تبقى يبقى بقاء تحرك رتل",
        ),
        withdrawal: hinted(
          words("forces leave", "انسحاب قوات"),
          "انسحب ينسحب تنسحب انسحاب سحب يسحب تسحب غادر يغادر تغادر مغادر خروج إخراج رحيل إخلاء سلم تسليم تسلم يسلم استلم نقل انتقل ينتقل تنتقل إجلاء تقليص خفض وجود رحل يرحل ترحل خرج يخرج تخرج أخلى أخلت يخلي جلاء تركت أغلق إغلاق قلص",
        ),
        invasion: hinted(words("a state invades another", "غزو دولة لأخرى"), "غزا غزو اجتاح اجتياح"),
        war: hinted(
          words("fighting or conflict as a whole, not one operation", "قتال أو نزاع واسع، لا عملية واحدة"),
          "حرب حروب صراع نزاع قتال قاتل معارك معركة مواجه خاض هجوم هجمات",
        ),
        attack: hinted(
          words("one attack or strike, or a series of them", "هجوم أو ضربة، أو سلسلة منها"),
          "هجوم هجمات هجمة هاجم يهاجم قصف غارة غارات ضرب صاروخ صواريخ مسير استهدف يستهدف تستهدف استهداف اغتيال اغتيل تفجير اعتداء شن كمين كمائن انفجار انفجر عبوة عبوات طالت تعرض مفخخ انتحار لغم اغتال أطلق سقط دمر",
        ),
        ceasefire: hinted(
          words("fighting or attacks are halted", "وقف القتال أو الهجمات"),
          "هدنة وقف توقف يتوقف تعليق علق أوقف إيقاف تهدئة",
        ),
        tension: words("hostility grows, but no attack is reported", "تصاعد العداء من غير ذكر هجوم"),
        "military-operation": words("an operation or campaign of forces", "عملية أو حملة عسكرية"),
        arrest: hinted(
          words("people are arrested", "اعتقال أشخاص"),
          "اعتقل يعتقل تعتقل اعتقال معتقل قبض القبض توقيف أوقف احتجز ضبط أسروا",
        ),
        "territorial-gain": hinted(
          words("a group gains territory", "سيطرة جماعة على أرض"),
          "سيطر استولى استيلاء احتل اجتاح اجتياح استعاد تقدم توسع يسيطر سقوط سقط بسط قبضة استول",
        ),
        defeat: hinted(
          words("a group loses its territory", "خسارة جماعة لأرضها"),
          "هزيمة هزم يهزم مهزوم دحر قضاء قضى خسر فقد انهيار استعاد تحرير حرر طرد إسقاط نصر انتصار اندحار انهزم يخسر سقوط قضت",
        ),
        "political-change": words(
          "a government falls, or there is protest and upheaval",
          "سقوط حكومة، أو احتجاج واضطراب",
        ),
        resurgence: words("a group regains strength", "استعادة جماعة لقوتها"),
      },
      category(words("The kind of event.", "نوع الحدث.")),
    ),
    modality: modality(
      words(
        "Whether the source presents it as fact, plan, forecast, possibility, proposal, refusal or condition.",
        "هل يورده المصدر واقعًا أم خطةً أم توقعًا أم احتمالًا أم اقتراحًا أم رفضًا أم شرطًا.",
      ),
    ),
    date: optional(
      date(
        "time",
        words(
          "When it happened or is to happen; absent if the source does not say.",
          "متى وقع أو متى يُنتظر أن يقع؛ ويغيب الحقل حيث لا يذكر المصدر ذلك.",
        ),
      ),
    ),
    duration: optional(
      measure(words("How long it lasts or has lasted, if the source says so.", "كم يدوم أو دام، حيث يذكره المصدر.")),
    ),
    actors: parts(
      "TimelineActor",
      words("An actor and its role in the event.", "طرف ودوره في الحدث."),
      {
        actor: actor("participant", words("The actor.", "الطرف.")),
        role: vocabulary(
          {
            agent: words(
              "does it, alone or with those whom the text joins by “and”; every side of talks, agreements and mutual attacks",
              "يقوم به، وحده أو مع من يُعطف عليه؛ وكل طرف في محادثات أو اتفاق أو هجمات متبادلة",
            ),
            partner: words(
              "helps an agent: with it, in coordination with it or under its lead",
              "يعاون الفاعل: معه أو بالتنسيق معه أو تحت قيادته",
            ),
            target: words(
              "against whom it is done: attacked, invaded, arrested, toppled, defeated",
              "من يقع عليه: يُهاجم أو يُغزى أو يُعتقل أو يُطاح به أو يُهزم",
            ),
            subject: words(
              "whom or what it concerns: announced, negotiated, begun or ended, even if it begins or ends it itself",
              "من أو ما يتعلق به الأمر: يُعلن أو يُتفاوض عليه أو يبدأ أو ينتهي، ولو بدأ هو عمله أو أنهاه بنفسه",
            ),
            supporter: words("plans, wants or backs it without doing it", "يخطط له أو يريده أو يؤيده ولا يقوم به"),
          },
          words("The actor's role in the event.", "دور الطرف في الحدث."),
        ),
        share: optional(measure(words("Which part of the actor, if only a part.", "أي جزء من الطرف، إن لم يكن كله."))),
      },
      words(
        "Who takes part, and how; empty if the source names nobody.",
        "من يشارك، وكيف؛ فارغ حيث لا يسمي المصدر أحدًا.",
      ),
    ),
    places: places(words("Where; empty if the source does not say.", "المكان؛ فارغ حيث لا يذكره المصدر.")),
  }),
});
