/** A sense that words can have: what a message calls it, and the words that say it, with verbs as perfect/imperfect. */
export interface Sense {
  name: string;
  verbs?: string;
  words?: string;
  /** the same as words that follow one another, separated by | */
  phrases?: string;
  /** the alternatives of a regular expression */
  english: string;
}

const CENTRE: Sense = {
  name: "the centre",
  words: "وسط وسطى وسطها وسطه",
  english: "central(?! (?:command|bank|government))|cent(?:er|re) of|middle of",
};

/**
 * Senses of which one stands for another where a text is told wrong: the opposite, another part of a whole, another office.
 * A text is judged only by the groups of which it has a word.
 */
export const OPPOSITES: readonly (readonly Sense[])[] = [
  [
    {
      name: "rise",
      verbs: "ارتفع/رتفع ازداد/زداد تزايد/تزايد تصاعد/تصاعد تضاعف/تضاعف زاد/زيد قفز/قفز كبر/كبر نما/نمو صعد/صعد",
      words: "ارتفاع زيادة ازدياد تصاعد تزايد توسيع توسع متزايد متزايدة متصاعد متصاعدة مرتفع مرتفعة تصعيد نمو",
      english:
        "(?:per ?cent|%) more|expan\\w*|rise|rises|rose|risen|rising|increas\\w*|grow\\w*|grew|climb\\w*|soar\\w*|escalat\\w*|higher|mounting|doubl\\w*|surg(?:e|es|ed|ing)|tripl\\w*|exceed\\w*",
    },
    {
      name: "fall",
      verbs: "انخفض/نخفض هبط/هبط تدنى/تدنى تقلص/تقلص انحسر/نحسر تراجع/تراجع خفض/خفض قلص/قلص تناقص/تناقص نقص/نقص",
      words: "سيقل ستقل انخفاض هبوط تراجع تقلص تقليص خفض انحسار متراجع متراجعة متناقص متناقصة",
      english:
        "(?:per ?cent|%) (?:fewer|less)|(?:fall|falls|fell|fallen|falling|drop\\w*)(?! (?:under|into|of (?!\\d)|its?|his|their|an?|the|bombs)\\b)|declin\\w*(?! to (?!\\d))|decreas\\w*|reduc\\w*|shrink\\w*|shrank|diminish\\w*|wan(?:es|ed|ing)|dwindl\\w*|lower\\w*|reced\\w*|cut(?:s|ting)?|fewer(?! than)|low|retreat\\w*|lack\\w*",
    },
  ],
  [
    {
      name: "begin",
      verbs: "بدأ/بدأ انطلق/نطلق باشر/باشر شرع/شرع استهل/ستهل أطلق/طلق استأنف/ستأنف",
      words: "بدء بداية انطلاق إطلاق استئناف",
      english:
        "begin\\w*|began|begun|start\\w*|launch\\w*|commenc\\w*|open\\w*(?! (?:fire|to|source)\\b)|initiat\\w*|outset|resum\\w*|fir(?:e[ds]?|ing)|releas\\w*|freed",
    },
    {
      name: "end",
      verbs: "انتهى/نتهي أنهى/نهي اختتم/ختتم توقف/توقف أوقف/وقف",
      words: "نهاية انتهاء إنهاء اختتام ختام توقف وقف إيقاف هدنة",
      english:
        "end|ends|ended|ending|finish\\w*|conclu\\w*(?! (?:that|an?)\\b)|clos(?:ed|es|ing|ure)|close(?= down)|stop\\w*|ceas\\w*|halt\\w*|terminat\\w*|(?<!\\b(?:hand\\w*|tak\\w+|took|turn\\w*|carr\\w+|com\\w+|came|all|signed|passed) )over(?! (?:the|an?|its|their|his|which|to|\\d))|cessation|complet\\w*|expir\\w*",
    },
    { name: "extend", verbs: "مدد/مدد", words: "تمديد", english: "extend\\w*|extension|prolong\\w*" },
  ],
  [
    {
      name: "accept",
      verbs: "وافق/وافق قبل/قبل أيد/ؤيد رحب/رحب ساند/ساند",
      words: "موافقة قبول تأييد ترحيب دعم",
      english:
        "accept\\w*|agree(?:s|d|ing)?|approv\\w*|welcom\\w*|support\\w*|back(?:ed|ers?|ing|s)|endors\\w*|consent\\w*",
    },
    {
      name: "refuse",
      phrases: "لم يقبل|لا يقبل|لم يوافق|ألا يقبل|ألا تقبل|لن يقبل|لن تقبل|لا تقبل|لم تقبل|لا نقبل|لن نقبل",
      verbs: "رفض/رفض عارض/عارض اعترض/عترض",
      words: "رفض رفضا معارضة اعتراض رافضا رافضة رافضين",
      english:
        "refus\\w*|reject\\w*|oppos\\w*|object(?:s|ed|ing|ions?| to)|declin\\w*(?= (?:to (?!\\d)|an?\\b|the\\b))|turn\\w* down|not (?:accept|agree)\\w*|dismiss\\w*",
    },
  ],
  [
    {
      name: "leave",
      verbs: "غادر/غادر انسحب/نسحب رحل/رحل خرج/خرج أخلى/خلي سحب/سحب طرد/طرد",
      words: "مغادرة مغادر مغادرين مغادرون منسحب منسحبين منسحبون انسحاب رحيل خروج سحب إخراج إخلاء طرد",
      // "Forces left in Iraq", and to leave some there, is to let them stay.
      english:
        "(?:leav\\w*|(?<!\\b(?:is|are|was|were|what|who|those) )left)(?! (?:behind|inside|there|fewer|more|about|only|some|dozens|several|no|open|an?|in (?!\\d)|\\d))|depart(?!ment)\\w*|withdr\\w*|exit\\w*|pull\\w*|quit|vacat\\w*|evacuat\\w*|expel\\w*|expuls\\w*|(?:driv\\w+|drove)(?= (?:\\w+ ){0,3}(?:out|from)\\b)|pull-?out|oust\\w*|remov\\w*|retreat\\w*",
    },
    {
      name: "stay",
      verbs: "بقي/بقى مكث/مكث أبقى/بقي زال/زال",
      words: "بقاء إبقاء مكوث باق باقية باقين باقون متبق متبقي متبقية متبقين متبقون وجود تواجد ظلت يظل تظل سيظل ستظل",
      english:
        "still|stay\\w*|remain\\w*|kept|keep\\w*|linger\\w*|retain\\w*|presen(?:t|ce)|exist\\w*|there (?:is|are|was|were)|continu\\w*|left (?:behind|there)|(?:is|are|was|were) left",
    },
    {
      name: "arrive",
      verbs: "وصل/صل",
      words: "وصول",
      english: "arriv\\w*|reach\\w*(?! (?:\\w+ ){0,2}(?:agreement|deal|consensus))|up to|as many as|stood at",
    },
  ],
  [
    {
      name: "affirm",
      verbs: "أكد/ؤكد أقر/قر اعترف/عترف شدد/شدد",
      words: "تأكيد مؤكدا مؤكدة مؤكدين مشددا مشددة مشددين اعتراف إقرار",
      english:
        "confirm\\w*|affirm\\w*|stress\\w*|assert\\w*|admit\\w*|acknowledg\\w*|emphasi\\w*|insist\\w*|underlin\\w*|conced\\w*|recogni[sz]\\w*|approv\\w*|tighten\\w*",
    },
    {
      name: "deny",
      verbs: "نفى/نفي أنكر/نكر",
      words: "نفي نافيا نافية إنكار",
      english:
        "den(?:y|ies|ied|ying|ial)(?! (?:\\w+ )?(?:access|entry))|disavow\\w*|disput\\w*(?= (?:that|this|the|claims?|reports?)\\b)|refut\\w*",
    },
    {
      name: "estimate",
      verbs: "قدر/قدر خمن/خمن تكهن/تكهن",
      words: "تقدير تقديرات تكهنات تخمين مقدرا مقدرة يقدر تقدر",
      english: "estimat\\w*|speculat\\w*|guess\\w*|reckon\\w*",
    },
  ],
  [
    {
      name: "succeed",
      verbs: "نجح/نجح تمكن/تمكن أفلح/فلح",
      words: "نجاح انتصار",
      english: "succe(?!ssor|ssion|ssive)\\w*|manag(?:e[sd]?|ing) to|able|victor\\w*|could(?! not|n't)|triumph\\w*",
    },
    {
      name: "fail",
      phrases: "لم يتمكن|لم تتمكن|لم ينجح|لم تنجح",
      verbs: "فشل/فشل أخفق/خفق عجز/عجز",
      words: "فشل إخفاق عجز",
      english: "fail\\w*|unable|unsuccessful\\w*|not able|could(?: not|n't)|cannot|inability",
    },
  ],
  [
    {
      name: "expect",
      verbs: "توقع/توقع رجح/رجح",
      words: "متوقع متوقعا متوقعة مرجح مرجحا مرجحة مرجحين",
      english: "expect\\w*|predict\\w*|forecast\\w*|anticipat\\w*|likely",
    },
    {
      name: "rule out",
      verbs: "استبعد/ستبعد",
      words: "مستبعد المستبعد استبعاد",
      english: "rul\\w+ out|exclud\\w*|unlikely|discount\\w*",
    },
  ],
  [
    {
      name: "gain",
      verbs: "كسب/كسب ربح/ربح فاز/فوز",
      words: "كسب مكاسب",
      english: "gain\\w*|won|win(?:s|ning|ners?)?",
    },
    { name: "lose", verbs: "خسر/خسر", words: "خسارة خسائر", english: "lose\\w*|lost|losing|loss\\w*" },
  ],
  [
    {
      name: "strengthen",
      verbs: "عزز/عزز",
      words: "تعزيز",
      english: "strengthen\\w*|reinforc\\w*|enhanc\\w*|boost\\w*|bolster\\w*",
    },
    {
      name: "recover",
      verbs: "تعافى/تعافى انتعش/نتعش",
      words: "تعاف انتعاش",
      english: "recover\\w*|resurg\\w*|reviv\\w*",
    },
    {
      name: "intensify",
      verbs: "اشتد/شتد احتدم/حتدم استعر/ستعر كثف/كثف",
      words: "احتدام اشتداد ضراوة تكثيف مكثف",
      english: "intens\\w*|fierce\\w*|rag(?:e[ds]?|ing)",
    },
    {
      name: "weaken",
      verbs: "أضعف/ضعف قوض/قوض ضعف/ضعف",
      words: "إضعاف تقويض",
      english: "weak\\w*|undermin\\w*|wan(?:e|es|ed|ing)|abat\\w*|subsid(?:e[sd]?|ing)",
    },
  ],
  [
    {
      name: "worsen",
      verbs: "تفاقم/تفاقم تدهور/تدهور",
      words: "تفاقم تدهور",
      english: "wors(?:e|t|en\\w*)|deteriorat\\w*",
    },
    {
      name: "ease",
      verbs: "خفف/خفف هدأ/هدئ",
      words: "تخفيف تهدئة انفراج",
      english: "eas(?:e|es|ed|ing)|calm\\w*|alleviat\\w*|relief|reduc\\w*|de-?escalat\\w*",
    },
  ],
  [
    { name: "allow", verbs: "سمح/سمح أتاح/تيح", words: "السماح سماح", english: "allow\\w*|permit\\w*|let|lets" },
    {
      name: "forbid",
      phrases: "لا يسمح|لا تسمح|لم يسمح|لن يسمح|لن تسمح",
      verbs: "منع/منع حظر/حظر",
      words: "منع حظر",
      english:
        "forbid\\w*|forbade|ban(?:s|ned|ning)?|prevent\\w*|prohibit\\w*|not (?:be )?allow\\w*|block\\w*|embargo|curfew",
    },
  ],
  [
    {
      name: "before",
      words: "قبل قبيل سابق سابقا",
      english: "before|prior|ago|ahead|earlier|previous\\w*|former\\w*|sooner",
    },
    {
      name: "after",
      words: "بعد بعدما عقب إثر لاحقا أعقاب",
      english: "after(?!noon)\\w*|following|(?<!rather than )later|wake of|subsequent\\w*",
    },
    { name: "until", phrases: "حتى نهاية|حتى انتهاء|إلى حين|لحين|ريثما|إلى أن", english: "until|till" },
  ],
  [
    { name: "in favour", words: "صالح صالحه صالحها مصلحة", english: "favou?r\\w*|interests?|benefit|sale?h" },
    { name: "against", words: "ضد ضده ضدها", english: "against" },
  ],
  [
    { name: "north", words: "شمال شمالي شمالية شمالا شمالها شماله", english: "north\\w*" },
    { name: "south", words: "جنوب جنوبي جنوبية جنوبا جنوبها جنوبه", english: "south\\w*" },
    CENTRE,
  ],
  [
    { name: "east", words: "شرق شرقي شرقية شرقا شرقها شرقه", english: "east\\w*" },
    { name: "west", words: "غرب غربي غربية غربيين غربيون غربا غربها غربه", english: "west\\w*" },
    CENTRE,
  ],
  [
    { name: "dawn", words: "فجر فجرا صباح صباحا", english: "dawn|daybreak|morning" },
    { name: "noon", words: "ظهرا ظهيرة", english: "noon|midday" },
    { name: "evening", words: "مساء عشية عصرا", english: "evening|afternoon|dusk" },
    { name: "night", words: "ليلا ليل ليلة ليلي ليلية", english: "night\\w*|overnight|midnight" },
    { name: "day", words: "نهارا نهار", english: "daytime|daylight|by day" },
  ],
  [
    {
      name: "still",
      phrases:
        "لا يزال | لا تزال | لا يزالون | ما زال | ما زالت | ما زالوا | ما يزال | ما تزال | لا زال | لا زالت | لم يزل | لم تزل",
      english: "still|remain\\w*|continu\\w*|yet",
    },
    { name: "no longer", phrases: "لم يعد | لم تعد | لم يعودوا", english: "no longer|any ?more|any longer" },
  ],
  [
    {
      name: "unintended",
      phrases: "غير قصد | دون قصد | غير مقصود | غير مقصودة | غير متعمد | غير متعمدة",
      english: "unintention\\w*|unintended|inadvertent\\w*|accidental\\w*|by mistake",
    },
    {
      name: "deliberate",
      words: "عمدا متعمد متعمدة متعمدا",
      phrases: "عن قصد | عن عمد",
      english: "deliberate\\w*|intentional\\w*|on purpose",
    },
  ],
  [
    {
      name: "a vote for",
      verbs: "صوت/صوت",
      words: "تصويت",
      english: "vot(?:e|es|ed|ing)(?! (?:\\w+ ){0,3}against)",
    },
    { name: "a vote against", words: "ضد", english: "vot(?:e|es|ed|ing) (?:\\w+ ){0,3}against" },
  ],
  [
    { name: "not binding", phrases: "غير ملزم | غير ملزمة", english: "non-?binding|not (?:legally )?binding" },
    { name: "binding", words: "ملزم ملزمة", english: "(?<!non-|not |not legally )binding" },
  ],
  [
    { name: "limited", words: "محدود محدودة محدودا", english: "limited" },
    {
      name: "full",
      words: "كامل كاملة كاملا شامل شاملة واسع واسعة تام تامة",
      english:
        "(?<!\\b(?:near|nearly|almost)[ -])(?:full|total|complete)(?:y|ly)?(?! of)|comprehensive|unlimited|large|entire|whole|wide\\w*|broad\\w*|vast",
    },
    {
      name: "almost full",
      phrases: "شبه كامل|شبه كاملة|شبه تام|شبه تامة|شبه كلي|شبه كلية",
      english: "(?:near|nearly|almost)[ -](?:full|total|complete)(?:ly)?",
    },
  ],
  [
    { name: "ballistic", words: "باليستي باليستية باليستيا بالستي بالستية", english: "ballistic" },
    { name: "cruise", words: "كروز مجنح مجنحة", english: "cruise" },
  ],
  [
    {
      name: "in haste",
      words: "متسرع متسرعة متسرعا متعجل متعجلة متعجلا",
      english: "hast(?:y|ily)|rushed|precipitate\\w*|hurried\\w*",
    },
    { name: "in good order", phrases: "بشكل منظم|بصورة منظمة", words: "منظما", english: "order(?:ly|ed manner)" },
    { name: "step by step", words: "تدريجي تدريجيا تدريجية", english: "gradual\\w*|phased" },
    { name: "at once", words: "فوري فوريا فورية فورا", english: "immediate\\w*|instant\\w*|at once" },
  ],
  [
    { name: "kilometres", words: "كيلومتر كيلومترا كيلومترات كيلومترين كم", english: "kilomet\\w*|km" },
    { name: "metres", words: "متر مترا أمتار مترين", english: "met(?:er|re)s?" },
    { name: "miles", words: "ميل ميلا أميال", english: "miles?" },
  ],
  [
    {
      name: "inside",
      words: "داخل",
      english: "inside|within(?! (?:\\d|an?\\b|(?:\\w+ )?(?:hours|days|weeks|months|years)))|into|internal\\w*",
    },
    { name: "outside", words: "خارج", english: "outside|beyond|out of(?! (?:\\d|every|fear|concern))|abroad" },
    {
      name: "near",
      words: "قرب محيط جوار مقربة",
      english:
        "near(?![- ](?:total|full|complete|future))|close to|vicinity|around(?! (?:\\d|\\w+ty\\b|(?:\\w+ )?(?:hundred|thousand)))|beside|nearby|surround\\w*|neighbou?r\\w*|ocean",
    },
  ],
  [
    { name: "first", words: "أول أولى", english: "(?<!\\bthe )first(?= \\w)|the first(?! (?:half|two|three|six|\\d))" },
    { name: "second", words: "ثان ثاني ثانية", english: "second" },
    { name: "third", words: "ثالث ثالثة", english: "(?<!\\b(?:a|one|two)[ -])third(?! of)" },
    { name: "fourth", words: "رابع رابعة", english: "fourth" },
    { name: "fifth", words: "خامس خامسة", english: "fifth" },
    {
      name: "last",
      words: "آخر أخير أخيرة نهائي نهائية",
      english: "the last(?! (?:two|three|few|days?|weeks?|months?|years?|\\d))|final|another|others?|latest|recent",
    },
  ],
  [
    {
      name: "most",
      words: "معظم معظمهم معظمها غالبية أغلب أغلبهم أغلبها أغلبية أكثرهم أكثرها غالبيتهم غالبيتها معظمهن",
      phrases: "القسم الأكبر|الجزء الأكبر|القسم الأعظم|الجزء الأعظم|السواد الأعظم|النصيب الأكبر",
      english: "(?<!\\b(?:the|at) )most(?: of| (?!likely|recent)(?:\\w+ ){0,2}\\w+s\\b)|majority|mostly",
    },
    {
      name: "all",
      words: "جميع جميعهم جميعها كل كلهم كلها كافة كامل كاملة",
      english: "all|every|entire|whole|fully|each(?! other)|both|complete\\w*",
    },
    {
      name: "some",
      words: "بعض بعضهم بعضها عدة",
      english:
        "some(?! (?:\\d|half|two|three|four|five|six|ten|(?:twen|thir|for|fif)ty|hundreds?|thousands?))|a few|several|each other",
    },
    { name: "part", words: "جزئي جزئية جزئيا", english: "part(?:ly|ial\\w*)|in part" },
    { name: "half", words: "نصف نصفهم نصفها", english: "half" },
  ],
  [
    {
      name: "many",
      words: "كثير كثيرة كثيرون كثيرين عديد عديدة عديدون",
      english: "many|numerous|a (?:large|great) number of",
    },
    { name: "few", words: "قليل قليلة قليلون قلة", english: "(?<!quite a )few" },
  ],
  [
    {
      name: "the beginning of",
      words: "مطلع أوائل بداية مستهل مبكر مبكرة",
      english: "early|(?:start|beginning|outset) of|informed|start\\w*|initial\\w*",
    },
    { name: "the middle of", words: "منتصف أواسط", english: "mid(?!-?east)|middle(?! east)|halfway|midnight" },
    {
      name: "the end of",
      words: "نهاية أواخر ختام",
      english: "end of|late(?! (?:\\w+ ){0,2}(?:leader|president|general))|close of|ended|ending|eventual\\w*",
    },
  ],
  [
    {
      name: "the last",
      words: "ماضي ماض ماضية منصرم منصرمة فائت",
      english: "last (?:year|month|week|\\w+day|summer|winter|spring|autumn)|past",
    },
    {
      name: "this",
      words: "حالي حالية حاليا جاري راهن راهنة",
      english: "this (?:year|month|week)|current\\w*|now|ongoing",
    },
    {
      name: "the next",
      words: "مقبل مقبلة قادم قادمة",
      english: "next(?! to\\b)|coming(?! (?:under|out|as|after)\\b)|upcoming|incoming|future|following|arriv\\w*",
    },
  ],
  [
    { name: "daily", words: "يومي يومية يوميا", english: "daily|(?:a|per|each|every) day" },
    { name: "weekly", words: "أسبوعي أسبوعية أسبوعيا", english: "weekly|(?:a|per|each|every) week" },
    { name: "monthly", words: "شهري شهرية شهريا", english: "monthly|(?:a|per|each|every) month" },
    { name: "yearly", words: "سنوي سنوية سنويا", english: "yearly|annual\\w*|(?:a|per|each|every) year" },
  ],
  [
    {
      name: "minister",
      words: "وزير وزيرة وزيرا",
      english: "(?<!\\bprime )ministers?|secretar(?:y|ies) of|(?:defen[cs]e|foreign|treasury|home) secretary",
    },
    {
      name: "head",
      words: "رئيس رئيسة رئيسا",
      english: "presidents?|heads?|chiefs?|speaker|chair\\w*|prime minister|premier|leader",
    },
    {
      name: "secretary-general",
      phrases: "الأمين العام|أمين عام|أمينه العام|أمينها العام",
      english: "secretary[- ]general|leader|chief|head",
    },
    { name: "spokesperson", words: "متحدث متحدثة ناطق ناطقة", english: "spokes\\w+" },
    { name: "adviser", words: "مستشار مستشارة مستشارين مستشارون مستشارا", english: "advis[eo]rs?" },
    {
      name: "under-secretary",
      words: "وكيل وكيلة",
      english: "under-?secretar\\w+|deputy \\w*ministers?|deputy (?:\\w+ ){1,3}minister",
    },
    { name: "ambassador", words: "سفير سفيرة", english: "ambassadors?" },
    { name: "consul", words: "قنصل قنصلة", english: "consuls?" },
    { name: "commander", words: "قائد قائدة قادة قياديين", english: "commanders?|leaders?|chiefs?" },
    { name: "governor", words: "محافظ محافظا", english: "governors?|governorates?|provinc\\w*" },
    {
      name: "member",
      words: "نائب نائبة نواب عضو أعضاء",
      english: "members?|lawmakers?|MPs?|deput(?:y|ies)|legislators?|parliament\\w*|representatives",
    },
    { name: "official", words: "مسؤول مسؤولة مسؤولين مسؤولون", english: "officials?|responsible" },
    { name: "source", words: "مصدر مصادر", english: "sources?" },
    {
      name: "analyst",
      words: "محلل محللة محللون محللين خبير خبيرة خبراء باحث باحثة باحثون",
      english: "analysts?|experts?|researchers?",
    },
  ],
  [
    { name: "civilians", words: "مدني مدنيا مدنيين مدنيون مدنية", english: "civilians?|civil(?! war)" },
    {
      name: "soldiers",
      words: "جندي جنديا جنود عسكريين عسكريون",
      english: "soldiers?|troops?|servicem[ae]n",
    },
    {
      name: "advisers",
      words: "مستشار مستشارا مستشارين مستشارون",
      english: "advis[eo]rs?",
    },
    { name: "police", words: "شرطي شرطيا شرطيين شرطة", english: "police\\w*" },
    { name: "officers", words: "ضابط ضابطا ضباط ضباطا", english: "officers?" },
    {
      name: "fighters",
      words: "مقاتل مقاتلا مقاتلين مقاتلون مسلح مسلحا مسلحين مسلحون إرهابي إرهابيا إرهابيين",
      english: "fighters?|militants?|terrorists?|gunm[ae]n|armed(?! forces)|insurgents?|terror|attackers?",
    },
  ],
  [
    {
      name: "drones",
      words: "مسيرة مسيرات مسيرتين",
      english: "drones?|unmanned|UAVs?|march(?:es|ed|ers)|rall(?:y|ies)|protests?",
    },
    { name: "rockets", words: "صاروخ صاروخا صواريخ صاروخين صاروخية", english: "rockets?|missiles?" },
    { name: "artillery", words: "مدفعية قذيفة قذائف هاون", english: "artillery|shell\\w*|mortars?" },
    { name: "bombs", words: "عبوة عبوات قنبلة قنابل مفخخة متفجرات", english: "bombs?|explosives?|IEDs?" },
  ],
  [
    { name: "military", words: "عسكري عسكرية عسكريا جيش", english: "military|militarily|army" },
    { name: "political", words: "سياسي سياسية سياسيا سياسيين سياسيون سياسة", english: "politic\\w+|polic(?:y|ies)" },
    { name: "economic", words: "اقتصادي اقتصادية اقتصاديا اقتصاد", english: "economic\\w*|econom(?:y|ies|ists?)" },
    { name: "diplomatic", words: "دبلوماسي دبلوماسية دبلوماسيا", english: "diplom\\w+" },
  ],
  [
    { name: "security", words: "أمني أمنية أمنيا أمن", english: "securit\\w*" },
    { name: "economic", words: "اقتصادي اقتصادية اقتصاديا اقتصاد", english: "economic\\w*|econom(?:y|ies|ists?)" },
  ],
  [
    {
      name: "open",
      verbs: "فتح/فتح افتتح/فتتح",
      words: "فتح افتتاح مفتوح مفتوحة",
      english: "open(?:s|ed|ing)?|reopen\\w*|Fatah|inaugurat\\w*|launch\\w*|fired",
    },
    {
      name: "close",
      verbs: "أغلق/غلق",
      words: "إغلاق مغلق مغلقة",
      english:
        "clos(?:e(?! (?:to|all|tie|aid|co|relat|rang))|es|ed|ing|ure)|shut(?!tle)\\w*|closures|block(?:ed|ing)|seal\\w*",
    },
  ],
  [
    {
      name: "arrest",
      verbs: "اعتقل/عتقل احتجز/حتجز",
      words: "اعتقال القبض",
      english: "arrest\\w*|detain\\w*|captur\\w*|held|seiz\\w*|custody",
    },
    {
      name: "release",
      verbs: "أفرج/فرج",
      words: "إفراج الإفراج سراح تحرير",
      english: "releas\\w*|freed|free(?= (?:the|all|his|its|\\d))|liberat\\w*|freeing",
    },
  ],
  [
    {
      name: "shot down",
      verbs: "أسقط/سقط اعترض/عترض",
      words: "إسقاط",
      english: "shot down|down(?:ed|ing)|intercept\\w*|dropp\\w*|toppl\\w*|object(?:s|ed|ions?)",
    },
    {
      name: "hit",
      verbs: "أصاب/صيب ضرب/ضرب استهدف/ستهدف",
      words: "إصابة استهداف ضربة ضربات",
      english: "hit|hits|struck|strik(?:e|es|ing)|target\\w*|wound\\w*|injur\\w*|attack\\w*|bomb\\w*",
    },
  ],
  [
    { name: "temporary", words: "مؤقت مؤقتة مؤقتا", english: "temporar\\w+|interim" },
    { name: "permanent", words: "دائم دائمة دائما", english: "permanent\\w*" },
  ],
  [
    {
      name: "put off",
      verbs: "أرجأ/رجئ",
      words: "إرجاء تأجيل مؤجل مؤجلة يؤجل تؤجل تأجل تأجلت تأخير",
      english: "postpon\\w*|defer(?:s|red|ring|ral)?|delay\\w*|put(?:s|ting)? off|adjourn\\w*",
    },
    {
      name: "cancel",
      verbs: "ألغى/لغي",
      words: "إلغاء ملغى ملغاة",
      english:
        "cancel\\w*|call\\w* off|scrap(?:s|ped|ping)?|revok\\w*|abolish\\w*|annul\\w*|repeal\\w*|rescind\\w*|overturn\\w*",
    },
  ],
  [
    { name: "secret", words: "سري سرية سرا مغلق مغلقة", english: "secret\\w*|classified|closed(?:[- ]doors?)?" },
    { name: "public", words: "علني علنية علنا", english: "public\\w*|open(?:ly)?" },
  ],
  [
    { name: "Sunni", words: "سني سنية", english: "Sunnis?" },
    { name: "Shia", words: "شيعي شيعية شيعة", english: "Shi(?=a|it)\\w+|Shi['’](?:a|ite)s?" },
    { name: "Kurdish", words: "كردي كردية أكراد كرد", english: "Kurd(?:s|ish)?" },
  ],
  [
    { name: "summer", words: "صيف", english: "summer" },
    { name: "autumn", words: "خريف", english: "autumn|fall of" },
    { name: "winter", words: "شتاء", english: "winter" },
    { name: "spring", words: "ربيع", english: "spring" },
  ],
  [
    { name: "dollars", words: "دولار دولارات دولارا", english: "dollars?|(?<=\\$)\\d[\\w.,]*" },
    { name: "dinars", words: "دينار دنانير دينارا", english: "dinars?" },
    { name: "euros", words: "يورو", english: "euros?" },
  ],
  [
    {
      name: "double",
      verbs: "ضاعف/ضاعف تضاعف/تضاعف",
      words: "ضعف ضعفي مضاعفة تضاعف مرتين مزدوج مزدوجة",
      english: "doubl\\w*|twice|twofold|weak\\w*|multipl\\w*",
    },
    { name: "halve", words: "نصف تنصيف", english: "halv\\w*|half" },
    { name: "treble", words: "أضعاف", phrases: "ثلاث مرات | ثلاثة أضعاف", english: "tripl\\w*|trebl\\w*|three times" },
  ],
  [
    {
      name: "fight",
      verbs: "كافح/كافح حارب/حارب قاتل/قاتل",
      words: "مكافحة محاربة قتال مقاتلين مقاتلون",
      english: "combat\\w*|fight\\w*|fought|counter(?!part)\\w*|anti",
    },
    {
      name: "back",
      verbs: "دعم/دعم ساند/ساند",
      words: "دعم مساندة",
      english: "back(?! (?:to|in|from|home) )(?:s|ed|ing)?|support\\w*|aid|assist\\w*|bolster\\w*|RSF",
    },
  ],
  [
    {
      name: "loyal to",
      words: "موالي موالية موالين مواليا حليف حليفة حلفاء متحالف متحالفة مدعوم مدعومة",
      english: "loyal\\w*|all(?:y|ies|ied)|aligned|pro|backed",
    },
    {
      name: "opposed to",
      words: "معارض معارضة مناهض مناهضة معادية معاد مضاد مضادة",
      english: "opposed|opponents?|hostile|anti|opposition|rebels?",
    },
  ],
  [
    { name: "hours", words: "ساعة ساعات ساعتين", english: "hours?" },
    { name: "days", words: "يوم أيام يومين يوما", english: "(?<!\\b(?:the|that) )days?" },
    { name: "weeks", words: "أسبوع أسابيع أسبوعين أسبوعا", english: "weeks?" },
    { name: "months", words: "شهر أشهر شهور شهرين شهرا", english: "months?" },
    { name: "years", words: "عام أعوام عامين عاما سنة سنوات سنتين سنين", english: "years?" },
  ],
  [
    {
      name: "percent",
      words: "بالمئة المئة بالمائة المائة نسبة",
      english: "per ?cent(?:age)?(?! points?)|\\d+(?=%)|rates?|ratio",
    },
    { name: "points", words: "نقطة نقاط نقطتين", english: "points?|checkpoints?" },
  ],
  [
    { name: "Defence", words: "دفاع دفاعي دفاعية دفاعات بنتاغون", english: "defen[cs]e|Pentagon|defend\\w*|defensive" },
    { name: "Interior", words: "داخلية", english: "interior|internal|domestic" },
    {
      name: "Foreign Affairs",
      words: "خارجية",
      english:
        "foreign (?:affairs|minist\\w+|secretary)|state department|foreign (?:polic\\w+|relations)|external|secretary of state",
    },
    { name: "Justice", words: "عدل", english: "justice" },
  ],
  [
    { name: "premature", words: "أوانه أوانها مبكر مبكرة مبكرا", english: "premature\\w*|early|too soon" },
    { name: "overdue", words: "متأخر متأخرة متأخرا أواخر", english: "overdue|late|belated|later|end of" },
  ],
  [
    { name: "bilateral", words: "ثنائي ثنائية ثنائيا", english: "bilateral\\w*" },
    { name: "trilateral", words: "ثلاثي ثلاثية", english: "trilateral\\w*|tripartite|triple|three-way" },
  ],
  [
    {
      name: "because",
      words: "سبب نتيجة لأن لأنه لأنها لأنهم جراء بالتالي",
      english: "because|due to|owing to|as a result|therefore|thus|hence",
    },
    {
      name: "although",
      words: "رغم الرغم برغم",
      english: "despite|although|though|nevertheless|in spite of|notwithstanding|regardless of",
    },
  ],
  [
    { name: "yesterday", words: "أمس", english: "yesterday" },
    { name: "today", words: "اليوم", english: "today|day|now" },
    { name: "tomorrow", words: "غدا غد", english: "tomorrow" },
  ],
  [
    {
      name: "fear",
      verbs: "خشي/خشى تخوف/تخوف",
      words: "مخاوف خوف خشية قلق قلقا قلقون تخوف",
      english: "fear\\w*|afraid|worr\\w*|concern|concerns|concerned|alarm\\w*|anxi\\w*",
    },
    { name: "hope", words: "آمال تفاؤل متفائل", english: "hop(?:e|es|ed|ing)|optimis\\w*|welcom\\w*" },
    { name: "relief", words: "طمأنينة اطمئنان ارتياح", english: "reassur\\w*|relie[fv]\\w*" },
  ],
  [
    { name: "protect", verbs: "حمى/حمي", words: "حماية", english: "protect\\w*|shield\\w*|defend\\w*" },
    { name: "endanger", words: "تعريض", english: "expos(?:e|es|ed|ing)|endanger\\w*" },
  ],
  [
    { name: "more", words: "أكثر", english: "more" },
    { name: "less", words: "أقل", english: "less|fewer" },
  ],
  [
    {
      name: "wide",
      words: "أوسع واسع واسعة مستفيض مستفيضة",
      english: "wid(?:e|er|est|ely)|broad\\w*|extensive\\w*|vast|widespread|widen\\w*|large|massive",
    },
    { name: "narrow", words: "أضيق ضيق ضيقة مقتضب مقتضبة", english: "narrow\\w*|brief(?!ing|ed)\\w*|cursory|tight" },
  ],
  [
    {
      name: "intensify",
      verbs: "اشتد/شتد احتدم/حتدم استعر/ستعر",
      words: "تصعيد اشتداد احتدام شرسة",
      english: "intensif\\w*|intens\\w*|(?<!de-)escalat\\w*|fierce\\w*|heat\\w* up",
    },
    {
      name: "ease",
      verbs: "هدأ/هدأ",
      words: "تهدئة هدوء انفراج خفض تخفيف",
      english: "eas(?:e|es|ed|ing)|calm\\w*|d(?:ie|ying|ied) down|abat\\w*|subsid\\w*|de-escalat\\w*|truce|quiet",
    },
  ],
  [
    { name: "long", words: "طويل طويلة طويلا أطول", english: "long|longer|lengthy|prolonged" },
    { name: "short", words: "قصير قصيرة قصيرا أقصر", english: "short|shorter|brief" },
  ],
  [
    {
      name: "great",
      words: "كبير كبيرة كبيرا كبار ضخم ضخمة هائل هائلة",
      english:
        "large\\w*|big|bigger|great\\w*|major|huge|significant\\w*|senior|substantial\\w*|considerabl\\w*|top|high",
    },
    { name: "small", words: "صغير صغيرة صغار ضئيل ضئيلة طفيف طفيفة", english: "small\\w*|slight\\w*|minor|junior" },
  ],
  [
    { name: "unanimous", words: "إجماع", english: "unanim\\w*|consensus" },
    { name: "by a majority", words: "أغلبية غالبية معظم أكثرية", english: "majority|most" },
  ],
  [
    {
      name: "again",
      verbs: "جدد/جدد كرر/كرر",
      words: "مجددا",
      phrases: "مرة أخرى|من جديد",
      english: "again|once more|anew|reiterat\\w*|renew\\w*|repeat\\w*",
    },
    { name: "for the first time", phrases: "لأول مرة|للمرة الأولى", english: "first time" },
  ],
  [
    {
      name: "states",
      words: "دولة دول بلدان",
      english: "(?<!United )states?(?! (?:dep|of em))|countr(?:y|ies)|(?<!United )nations?",
    },
    { name: "organisations", words: "منظمة منظمات", english: "organi[sz]ations?" },
  ],
  [
    { name: "former", words: "سابق سابقة سابقا سابقين", english: "former|ex|previous\\w*|earlier" },
    { name: "current", words: "حالي حالية", english: "current|incumbent|sitting" },
  ],
  [
    { name: "right", words: "صحيح صحيحة", english: "right|correct" },
    {
      name: "wrong",
      words: "خاطئ خاطئة خطأ أخطاء",
      english: "wrong|incorrect|mistaken|mistake\\w*|errors?|accident\\w*|false",
    },
  ],
  [
    { name: "the army", words: "جيش", english: "army|armed forces|military|troops|soldiers" },
    {
      name: "the parliament",
      words: "برلمان نواب نيابية برلماني برلمانية تشريعية",
      phrases: "مجلس النواب",
      english: "parliament\\w*|lawmakers|legislat\\w*|council of representatives|MPs?|congress",
    },
    {
      name: "the government",
      words: "حكومة سلطات إدارة حكومية",
      phrases: "مجلس الوزراء",
      english:
        "governments?|cabinet|council of ministers|administration|(?<!(?:in|to|of|from|near) )baghdad|authorities",
    },
    { name: "the police", words: "شرطة", english: "police\\w*" },
    { name: "the court", words: "محكمة محاكم", english: "courts?|tribunals?" },
    { name: "the embassy", words: "سفارة سفارات", english: "embass(?:y|ies)" },
  ],
  [
    {
      name: "prime minister",
      phrases:
        "رئيس الوزراء|رئيس وزراء|رئيس الحكومة|رئيس حكومة|رئيسة الوزراء|رئيس مجلس الوزراء|رئيسا للوزراء|رئاسة الوزراء",
      english: "prime ministers?|premiers?|head of (?:the )?government|chancellor|PM",
    },
    {
      name: "president",
      phrases: "الرئيس|رئيس الجمهورية|رئيس البلاد|رئيس الولايات|رئيس الإقليم|رئيس إقليم",
      english: "(?<!vice )presidents?|presidential",
    },
  ],
  [
    {
      name: "doubt",
      verbs: "شكك/شكك شك/شك ارتاب/رتاب",
      words: "شك شكوك تشكيك مشكك مشككا",
      english: "doubt\\w*|s[ck]eptic\\w*|suspicio\\w*|questioned|questions",
    },
    { name: "trust", words: "ثقة واثق واثقا واثقة واثقون", english: "trust\\w*|confiden\\w*|certain of|sure of" },
  ],
  [
    {
      name: "unconditional",
      phrases: "غير مشروط|غير مشروطة|غير المشروط|غير المشروطة|دون شروط|بلا شروط|دون قيد أو شرط",
      english: "unconditional\\w*|without (?:any )?conditions?",
    },
    { name: "conditional", words: "مشروط مشروطة مشروطا شرط", english: "conditional\\w*|on condition|conditioned" },
  ],
  [
    { name: "scarce", verbs: "شح/شح", words: "شح شحيح شحيحة", english: "scarc\\w*|dr(?:y|ied) up|dwindl\\w*|short of" },
    { name: "ample", words: "وفرة وفير وفيرة", english: "ample|abundan\\w*|plent\\w+" },
  ],
  [
    { name: "remote", words: "نائية ناء بعيدة", english: "remote|far-off|distant|outlying" },
    { name: "urban", words: "حضرية حضري", english: "urban" },
    { name: "populated", words: "مأهولة آهلة سكنية", english: "populated|inhabited|residential" },
    { name: "desert", words: "صحراء صحراوي صحراوية بادية", english: "deserts?" },
    { name: "mountainous", words: "جبل جبال جبلي جبلية", english: "mountain\\w*" },
  ],
];
