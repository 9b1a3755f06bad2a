import type { Sense } from "./opposite-words.js";

/**
 * Things of one kind, of which one is told in place of another where a text is told wrong: a depot for a headquarters, artillery
 * for intelligence. Other words of a sentence may name others of the kind, so a summary is judged only if both languages do.
 */
export const KINDS: readonly (readonly Sense[])[] = [
  [
    {
      name: "a building",
      words: "مبنى مبان مباني مبانيها بناية بنايات",
      english: "(?<!-)buildings?(?! (?:a|an|the|on|up|trust)\\b)",
    },
    {
      name: "a house",
      words: "منزل منازل منزلا منزله بيت بيوت بيتا بيته",
      english: "houses?(?! of rep)|homes|residences?|household\\w*|(?:his|her|their) home",
    },
    { name: "a school", words: "مدرسة مدارس مدرستين", english: "schools?" },
    { name: "a hospital", words: "مستشفى مستشفيات مستشفيين", english: "hospitals?" },
    { name: "a mosque", words: "مسجد مساجد مسجدا جامع", english: "mosques?" },
    { name: "a church", words: "كنيسة كنائس", english: "church(?!ill)\\w*" },
    {
      name: "a depot",
      words: "مخزن مخازن مخزنا مستودع مستودعات مستودعا",
      english: "depots?|warehouses?|stor(?:e|es|age)|stockpiles?",
    },
    {
      name: "a headquarters",
      words: "مقر مقار مقرات مقرا مقره مقرها",
      english: "headquarters?|offices?|seat of|HQ|premises|based in",
    },
    { name: "a market", words: "سوق أسواق سوقا", english: "markets?" },
    { name: "a bridge", words: "جسر جسور جسرا", english: "bridges?" },
    { name: "a prison", words: "سجن سجون سجنا سجونها", english: "prisons?|jails?" },
    { name: "a factory", words: "مصنع مصانع معمل معامل", english: "factor(?:y|ies)|(?<!power |to )plants?" },
  ],
  [
    { name: "oil", words: "نفط نفطي نفطية نفطا", english: "oil|petroleum|crude" },
    { name: "gas", words: "غاز غازي غازية", english: "gas" },
    { name: "electricity", words: "كهرباء كهربائي كهربائية", english: "electric\\w*" },
    { name: "water", words: "مياه ماء مائي مائية", english: "waters?" },
    { name: "fuel", words: "وقود وقودا", english: "fuel" },
  ],
  [
    { name: "combat", words: "قتالي قتالية", english: "(?<!non-|to )combat" },
    { name: "training", words: "تدريبي تدريبية تدريب تدريبات", english: "training|trained" },
    {
      name: "intelligence",
      words: "استخباري استخبارية استخباراتي استخباراتية استخبارات مخابرات",
      english: "(?<!artificial )intelligence",
    },
    { name: "artillery", words: "مدفعي مدفعية", english: "artillery" },
    { name: "logistic", words: "لوجستي لوجستية", english: "logistic\\w*" },
    { name: "medical", words: "طبي طبية", english: "medical\\w*" },
    { name: "technical", words: "فني فنية تقني تقنية", english: "technical\\w*|techn\\w+" },
    { name: "financial", words: "مالي مالية ماليا", english: "financ\\w*|fiscal" },
    { name: "humanitarian", words: "إنساني إنسانية", english: "humanitarian" },
  ],
  [
    {
      name: "in the air",
      words: "جوي جوية جويا جويين جويتين جوا طيران غارة غارات",
      english: "air|aerial|airborne|air ?strikes?|raids?|aviation|aircraft|weather",
    },
    {
      name: "on the ground",
      words: "بري برية بريا برا أرضي أرضية أرض ميداني ميدانية ميدانيا أراضي أراض",
      english: "land|ground|overland|territor\\w*|soil|field(?! of)|Berri",
    },
    {
      name: "at sea",
      words: "بحري بحرية بحريا بحرا بحر سفينة سفن مارينز",
      english: "seas?|naval|navy|maritime|marines?|ships?|vessels?|warships?|shipping",
    },
  ],
  [
    { name: "a telephone call", words: "هاتفي هاتفيا هاتفية هاتف", english: "phone\\w*|telephone\\w*" },
    { name: "an interview", words: "مقابلة مقابلات حوار لقاء", english: "interview\\w*|dialogues?" },
    { name: "a speech", words: "خطاب خطابا كلمة", english: "speech\\w*|address\\w*|words?|rhetoric" },
    {
      name: "a statement",
      words: "بيان بيانا بيانات بيانه بيانها تصريح تصريحا تصريحات",
      english: "statements?|remarks|comments?|communiqu\\w*|data",
    },
    {
      name: "a press conference",
      words: "إحاطة",
      phrases:
        "مؤتمر صحفي|مؤتمر صحافي|إحاطة صحفية|إحاطة صحافية|المؤتمر الصحفي|المؤتمر الصحافي|مؤتمرا صحفيا|مؤتمره الصحفي",
      english: "press conference|news conference|briefing\\w*",
    },
    { name: "a post", words: "تغريدة تغريدات منشور منشورا تدوينة", english: "tweet\\w*|posted" },
    { name: "a letter", words: "رسالة رسائل برقية خطاب", english: "letters?|messages?|cables?" },
    {
      name: "a report",
      words: "تقرير تقريرا تقارير تقريره تقريرها",
      english: "(?<!article |agency |\\d )reports?(?! that)",
    },
    { name: "a visit", verbs: "زار/زور", words: "زيارة زيارات زيارته زيارتها زائر", english: "visit\\w*" },
    {
      name: "a meeting",
      verbs: "التقى/لتقي اجتمع/جتمع",
      words: "اجتماع اجتماعا اجتماعات لقاء لقاءات جلسة",
      english: "meet\\w*|met|session\\w*",
    },
  ],
  [
    { name: "a memorandum", words: "مذكرة مذكرات مذكرتين", english: "memorand\\w*|memos?|warrants?|MoUs?" },
    { name: "a treaty", words: "معاهدة معاهدات", english: "treat(?:y|ies)" },
    { name: "a truce", words: "هدنة", phrases: "وقف إطلاق النار", english: "truce\\w*|cease-?fire\\w*" },
    {
      name: "an agreement",
      verbs: "اتفق/تفق",
      words: "اتفاق اتفاقا اتفاقات اتفاقية اتفاقيات اتفاقين صفقة تفاهم",
      english: "agreements?|(?<!\\b(?:to|will|must|and|great) )deals?|accords?|pacts?|agree(?:d|s)?|conventions?",
    },
    { name: "a law", words: "قانون قانونا قوانين", english: "laws?|bills?|legislation" },
    {
      name: "a resolution",
      words: "قرار قرارا قرارات قراره قرارها",
      english: "resolutions?|decisions?|rulings?|decrees?",
    },
  ],
  [
    {
      name: "journalists",
      words: "صحفي صحفيا صحفيين صحفيون صحافي صحافيا صحافيين صحافيون مراسل مراسلا مراسلين صحفية صحافية",
      english: "journalists?|reporters?|correspondents?|press|journalis\\w*|news (?:conference|briefing)s?",
    },
    { name: "doctors", words: "طبيب طبيبا أطباء", english: "doctors?|physicians?|medics?" },
    { name: "engineers", words: "مهندس مهندسا مهندسين مهندسون", english: "engineers?" },
    { name: "students", words: "طلاب طلابا طلبة تلميذ تلاميذ", english: "students?|pupils?" },
    {
      name: "workers",
      words: "عامل عاملا عاملين عاملون عمال عمالا",
      english: "workers?|labou?rers?|employees?|factors?|PKK",
    },
    {
      name: "employees",
      words: "موظف موظفا موظفين موظفون عاملين عاملون",
      english: "employees?|workers?|(?<!of )staff|civil servants?",
    },
    { name: "contractors", words: "متعاقد متعاقدا متعاقدين متعاقدون مقاول مقاولا مقاولين", english: "contractors?" },
    { name: "judges", words: "قاض قاضيا قضاة", english: "judges?" },
    { name: "children", words: "طفل طفلا أطفال أطفالا طفلين", english: "child\\w*" },
    { name: "women", words: "امرأة نساء نسوة", english: "wom[ae]n" },
    { name: "refugees", words: "لاجئ لاجئا لاجئين لاجئون", english: "refugees?" },
    { name: "displaced people", words: "نازح نازحا نازحين نازحون مهجرين", english: "displaced|IDPs" },
    {
      name: "prisoners",
      words: "سجين سجينا سجناء معتقل معتقلا معتقلين محتجز محتجزا محتجزين أسير أسرى",
      english: "prisoners?|detainees?|inmates?|captives?|hostages?",
    },
    { name: "hostages", words: "رهينة رهائن مختطف مختطفا مختطفين", english: "hostages?|abduct\\w*|kidnap\\w*" },
  ],
  [
    {
      name: "a car",
      words: "سيارة سيارات سيارتين مركبة مركبات عجلات آلية آليات مدرعة مدرعات",
      english: "(?<!aerial )vehicles?|cars?|mechanisms?|armou?red",
    },
    { name: "a truck", words: "شاحنة شاحنات", english: "trucks?|lorr(?:y|ies)" },
    { name: "a tank", words: "دبابة دبابات", english: "(?<!\\b(?:think|water|fuel|oil)[ -])tanks?" },
    { name: "a helicopter", words: "مروحية مروحيات مروحيتين", english: "helicopters?|aircraft|planes?" },
    {
      name: "a plane",
      words: "طائرة طائرات طائرتين مقاتلة مقاتلات",
      english: "planes?|aircraft|jets?|warplanes?|drones?|UAVs?|unmanned|airplanes?|flights?",
    },
    { name: "a ship", words: "سفينة سفن بارجة", english: "ships?|vessels?" },
    { name: "a bus", words: "حافلة حافلات", english: "bus(?:es)?" },
  ],
  [
    {
      name: "slight",
      words: "طفيف طفيفة طفيفا بسيط بسيطة محدودة محدود",
      english: "slight\\w*|minor|limited|small|simpl\\w+|light(?! of)",
    },
    {
      name: "serious",
      words: "خطير خطيرة خطيرا بالغة حرجة بليغة جسيمة شديدة",
      english: "serious\\w*|severe\\w*|critical\\w*(?! of)|grave\\w*|dangerous|deep\\w*|extreme\\w*|heav(?:y|ily)",
    },
  ],
  [
    { name: "national", words: "وطني وطنية قومي قومية", english: "national" },
    { name: "regional", words: "إقليمي إقليمية إقليم أقاليم", english: "regional\\w*|regions?|KRG|territorial" },
    { name: "local", words: "محلي محلية محليا", english: "local\\w*" },
  ],
  [
    { name: "an assassination", verbs: "اغتال/غتال", words: "اغتيال اغتيالات اغتيل", english: "assassinat\\w*" },
    {
      name: "an execution",
      verbs: "أعدم/عدم",
      words: "إعدام إعدامات",
      english: "execut(?:ed|ion|ions|ing)(?! of the)|death penalty|hanged",
    },
  ],
  [
    {
      name: "legal",
      words: "قانوني قانونية شرعي شرعية مشروعة",
      english: "(?<!\\b(?:not|no) )(?:legal\\w*|lawful\\w*|legitima\\w*)|rightful\\w*|Sharia",
    },
    {
      name: "illegal",
      phrases: "غير قانوني|غير قانونية|غير شرعي|غير شرعية|غير مشروع|غير مشروعة",
      english: "illegal\\w*|unlawful\\w*|illegitima\\w*",
    },
  ],
  [
    {
      name: "direct",
      words: "مباشر مباشرة مباشرا",
      english: "(?<!\\b(?:not|no) )(?:direct|directly)|immediate\\w*|live|face-to-face",
    },
    { name: "indirect", phrases: "غير مباشر|غير مباشرة", english: "indirect\\w*" },
  ],
  [
    { name: "praise", verbs: "أشاد/شيد أثنى/ثني", words: "إشادة ثناء", english: "prais\\w*|commend\\w*|laud\\w*" },
    { name: "criticise", verbs: "انتقد/نتقد", words: "انتقاد انتقادات", english: "critici\\w*" },
    { name: "mock", verbs: "سخر/سخر", words: "سخرية", english: "mock\\w*|ridicul\\w*" },
    { name: "joke", verbs: "مازح/مازح", words: "مزاح", english: "jok\\w*" },
    {
      name: "thank",
      verbs: "شكر/شكر",
      words: "شكر امتنان شاكرا ممتن",
      english: "thank\\w*(?! to)|gratitude|grateful|appreciat\\w*",
    },
    { name: "apologise", verbs: "اعتذر/عتذر", words: "اعتذار", english: "apolog\\w*|excus\\w*|regret\\w*|sorry" },
    { name: "warn", verbs: "حذر/حذر", words: "تحذير تحذيرات محذرا محذرة", english: "warn\\w*|caution\\w*" },
  ],
  [
    {
      name: "justify",
      verbs: "برر/برر",
      words: "تبرير مبرر مبررات ذريعة",
      english: "justif\\w*|excus\\w*|pretext\\w*",
    },
    {
      name: "condemn",
      verbs: "أدان/دين استنكر/ستنكر ندد/ندد",
      words: "إدانة استنكار تنديد",
      english: "condemn\\w*|denounc\\w*|convict\\w*|deplor\\w*",
    },
  ],
  [
    {
      name: "replace",
      verbs: "استبدل/ستبدل",
      words: "استبدال بديل بديلا بديلة",
      phrases: "يحل محل|تحل محل|حل محل|حلت محل",
      english: "replac\\w*|supersed\\w*|substitut\\w*|alternative\\w*|take the place",
    },
    {
      name: "complement",
      verbs: "كمل/كمل",
      words: "تكميلي تكميلية مكمل مكملة استكمال إكمال",
      english: "complement\\w*|supplement\\w*|complet(?:e|es|ed|ing|ion)",
    },
  ],
  [
    { name: "train", verbs: "درب/درب", words: "تدريب تدريبات تدريبي تدريبية مدرب مدربين", english: "train\\w*" },
    {
      name: "arm",
      verbs: "سلح/سلح جهز/جهز",
      words: "تسليح تجهيز تسليحه مسلح مسلحة أسلحة سلاح سلاحا مسلحين مسلحون معدات",
      english: "arm|arms|armed|arming|equip\\w*|weapon\\w*|gunm[ae]n|militants?|militia\\w*|disarm\\w*",
    },
    {
      name: "fund",
      verbs: "مول/مول",
      words: "تمويل صندوق أموال مالي مالية",
      english: "fund(?!amental)\\w*|financ\\w*|money",
    },
  ],
  [
    {
      name: "elected",
      verbs: "انتخب/نتخب",
      words: "انتخاب انتخابات منتخب انتخابي انتخابية اقتراع تصويت ناخبين",
      english: "elect(?!ri|ron)\\w*|polls?|ballot\\w*|vot(?:e|es|ed|ers?|ing)",
    },
    { name: "appointed", words: "تعيين معين", english: "appoint\\w*" },
    { name: "resigned", verbs: "استقال/ستقيل", words: "استقالة مستقيل", english: "resign\\w*|step\\w* down" },
    {
      name: "dismissed",
      verbs: "أقال/قيل",
      words: "إقالة",
      english: "dismiss\\w*(?! (?:\\w+ )?(?:claim|report|alleg|idea))|sack(?:ed|ing)|remov\\w* from office|oust\\w*",
    },
  ],
  [
    {
      name: "speed up",
      verbs: "سرع/سرع",
      words: "تسريع تسارع إسراع سرعة سريع",
      english: "accelerat\\w*|speed\\w*|hasten\\w*|rapid\\w*|quick\\w*|expedit\\w*",
    },
    { name: "delay", words: "تأخير تأخر تباطؤ مماطلة تأجيل", english: "delay\\w*|slow\\w*|stall\\w*|postpon\\w*" },
  ],
  [
    {
      name: "a party",
      words: "حزب أحزاب حزبي حزبية طرف طرفا أطراف طرفان طرفين جانب جانبان جانبين",
      english: "part(?:y|ies)",
    },
    { name: "a movement", words: "حركة حركات", english: "movements?|Hamas|Taliban|traffic" },
    { name: "a bloc", words: "كتلة كتل ائتلاف", english: "blocs?" },
    {
      name: "a tribe",
      words: "عشيرة عشائر عشائري قبيلة قبائل عشائرية قبلية",
      english: "trib(?:es?|al|esm[ae]n)|clans?",
    },
  ],
  [
    { name: "a university", words: "جامعة جامعات", english: "universit\\w*|league" },
    { name: "an institute", words: "معهد معاهد", english: "institutes?" },
    { name: "a centre", words: "مركز مراكز", english: "cent(?:er|re)s?" },
    { name: "a council", words: "مجلس مجالس", english: "councils?|parliament|board" },
    { name: "a committee", words: "لجنة لجان لجنتين", english: "committees?|commissions?|panels?" },
    { name: "an agency", words: "وكالة وكالات", english: "agenc(?:y|ies)" },
    { name: "a ministry", words: "وزارة وزارات", english: "ministr(?:y|ies)|department" },
  ],
  [
    { name: "the border", words: "حدود حدودي حدودية حدوديين", english: "borders?|frontiers?" },
    { name: "the capital", words: "عاصمة عواصم", english: "capitals?" },
    { name: "the coast", words: "ساحل سواحل ساحلية", english: "coast\\w*|shores?" },
    { name: "the suburbs", words: "ضاحية ضواحي", english: "suburbs?|outskirts" },
    { name: "the countryside", words: "ريف أرياف ريفية", english: "countryside|rural" },
  ],
  [
    { name: "a colonel", words: "عقيد", english: "(?<!\\b(?:lieutenant|lt)[ -])colonels?" },
    {
      name: "a general",
      words: "لواء عميد فريق جنرال",
      english:
        "(?:major|lieutenant|brigadier|staff|rank of) general|a general(?! (?:elect|strike|amn|assem|fram|rule))|generals|brigadiers?|brigades?|teams?",
    },
    { name: "a captain", words: "نقيب", english: "captains?" },
  ],
  [
    { name: "a brigade", words: "لواء ألوية كتيبة كتائب سرايا", english: "brigades?" },
    {
      name: "a division",
      words: "فرقة فرق",
      english: "(?<!political |internal )divisions?(?! (?:within|among|between))|teams?",
    },
    { name: "a regiment", words: "فوج أفواج كتيبة كتائب سرايا", english: "regiments?|battalions?" },
  ],
  [
    {
      name: "strong",
      words: "قوي قوية قويا أقوى",
      english: "strong(?!hold)\\w*|powerful\\w*|forceful\\w*|robust|firm(?:ly)?|intense",
    },
    { name: "weak", words: "ضعيف ضعيفة ضعيفا أضعف هش هشة", english: "weak\\w*|fragile" },
  ],
  [
    { name: "joint", words: "مشترك مشتركة مشتركا", english: "joint\\w*|shared|common|mutual" },
    {
      name: "separate",
      words: "منفصل منفصلة منفرد منفردة منفردا أحادي أحادية",
      english: "separate\\w*|unilateral\\w*",
    },
  ],
  [
    { name: "by force", words: "قسري قسرية قسرا إجباري", english: "forc(?:ed|ibly)|by force|compulsory" },
    {
      name: "by choice",
      words: "طوعي طوعية طوعا متطوع متطوعين متطوعون اختياري اختيارية",
      english: "volunt\\w*|willing\\w*|optional\\w*",
    },
  ],
  [
    { name: "peaceful", words: "سلمي سلمية سلميا", english: "peaceful\\w*" },
    {
      name: "violent",
      words: "عنيف عنيفة عنف عنيفا أعنف",
      english: "(?<!non-)violen\\w*|fierce\\w*|heavy|intens\\w*|brutal\\w*",
    },
  ],
  [
    { name: "internal", words: "داخلي داخليا داخلية", english: "internal\\w*|domestic\\w*|interior|inland" },
    {
      name: "external",
      words: "خارجي خارجيا خارجية أجنبي أجنبية",
      english: "external\\w*|abroad|foreign|overseas|State Department",
    },
  ],
];
