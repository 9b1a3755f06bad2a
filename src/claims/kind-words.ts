import type { Sense } from "./opposite-words.js";

/**
 * Things of one kind, of which one is told in place of another where a text is told wrong: a depot for a headquarters, artillery
 * for intelligence. Other words of a sentence may name others of the kind, so a summary is judged only if both languages do.
 */
export const KINDS: readonly (readonly Sense[])[] = [
  [
    { name: "a building", words: "مبنى مبان مباني مبانيها بناية بنايات", english: "buildings?" },
    {
      name: "a house",
      words: "منزل منازل منزلا منزله بيت بيوت بيتا",
      english: "houses?|homes|residences?|household\\w*",
    },
    { name: "a school", words: "مدرسة مدارس مدرستين", english: "schools?" },
    { name: "a hospital", words: "مستشفى مستشفيات مستشفيين", english: "hospitals?" },
    { name: "a mosque", words: "مسجد مساجد مسجدا جامع", english: "mosques?" },
    { name: "a church", words: "كنيسة كنائس", english: "church\\w*" },
    {
      name: "a depot",
      words: "مخزن مخازن مخزنا مستودع مستودعات مستودعا",
      english: "depots?|warehouses?|stor(?:e|es|age)|stockpiles?",
    },
    { name: "a headquarters", words: "مقر مقار مقرات مقرا مقره مقرها", english: "headquarters?|offices?|seat|HQ" },
    { name: "a market", words: "سوق أسواق سوقا", english: "markets?" },
    { name: "a bridge", words: "جسر جسور جسرا", english: "bridges?" },
    { name: "a prison", words: "سجن سجون سجنا سجونها", english: "prisons?|jails?" },
    { name: "a factory", words: "مصنع مصانع معمل معامل", english: "factor(?:y|ies)|plants?" },
  ],
  [
    { name: "oil", words: "نفط نفطي نفطية نفطا", english: "oil|petroleum|crude" },
    { name: "gas", words: "غاز غازي غازية", english: "gas" },
    { name: "electricity", words: "كهرباء كهربائي كهربائية", english: "electric\\w*" },
    { name: "water", words: "مياه ماء مائي مائية", english: "waters?" },
    { name: "fuel", words: "وقود وقودا", english: "fuel" },
  ],
  [
    { name: "combat", words: "قتالي قتالية", english: "combat" },
    { name: "training", words: "تدريبي تدريبية", english: "training" },
    {
      name: "intelligence",
      words: "استخباري استخبارية استخباراتي استخباراتية استخبارات مخابرات",
      english: "intelligence",
    },
    { name: "artillery", words: "مدفعي مدفعية", english: "artillery" },
    { name: "logistic", words: "لوجستي لوجستية", english: "logistic\\w*" },
    { name: "medical", words: "طبي طبية", english: "medical\\w*" },
    { name: "technical", words: "فني فنية تقني تقنية", english: "technical\\w*|techn\\w+" },
    { name: "financial", words: "مالي مالية ماليا", english: "financ\\w*|fiscal" },
    { name: "humanitarian", words: "إنساني إنسانية", english: "humanitarian" },
  ],
  [
    { name: "in the air", words: "جوي جوية جويا جويين جويتين جوا طيران", english: "air|aerial|airborne|air ?strikes?" },
    {
      name: "on the ground",
      words: "بري برية بريا برا أرضي أرضية أرض ميداني ميدانية ميدانيا",
      english: "land|ground|overland",
    },
    { name: "at sea", words: "بحري بحرية بحريا بحرا بحر", english: "seas?|naval|navy|maritime|marines?|ships?" },
  ],
  [
    { name: "a telephone call", words: "هاتفي هاتفيا هاتفية هاتف", english: "phone\\w*|telephone\\w*" },
    { name: "an interview", words: "مقابلة مقابلات حوار لقاء", english: "interview\\w*" },
    { name: "a speech", words: "خطاب خطابا كلمة", english: "speech\\w*" },
    {
      name: "a statement",
      words: "بيان بيانا بيانات بيانه بيانها تصريح تصريحا تصريحات",
      english: "statements?|remarks",
    },
    {
      name: "a press conference",
      phrases: "مؤتمر صحفي|مؤتمر صحافي|إحاطة صحفية|إحاطة صحافية|المؤتمر الصحفي|المؤتمر الصحافي",
      english: "press conference|news conference|briefing\\w*",
    },
    { name: "a post", words: "تغريدة تغريدات منشور منشورا تدوينة", english: "tweet\\w*|posted" },
    { name: "a letter", words: "رسالة رسائل برقية خطاب", english: "letters?|messages?|cables?" },
    { name: "a report", words: "تقرير تقريرا تقارير تقريره تقريرها", english: "reports?" },
    { name: "a visit", verbs: "زار/زور", words: "زيارة زيارات زيارته زيارتها زائر", english: "visit\\w*" },
    {
      name: "a meeting",
      verbs: "التقى/لتقي اجتمع/جتمع",
      words: "اجتماع اجتماعا اجتماعات لقاء لقاءات جلسة",
      english: "meet\\w*|met|session\\w*",
    },
  ],
  [
    { name: "a memorandum", words: "مذكرة مذكرات مذكرتين", english: "memorand\\w*|memos?" },
    { name: "a treaty", words: "معاهدة معاهدات", english: "treat(?:y|ies)" },
    { name: "a truce", words: "هدنة", phrases: "وقف إطلاق النار", english: "truce\\w*|cease-?fire\\w*" },
    {
      name: "an agreement",
      words: "اتفاق اتفاقا اتفاقات اتفاقية اتفاقيات اتفاقين",
      english: "agreements?|deals?|accords?|pacts?",
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
      words: "صحفي صحفيا صحفيين صحفيون صحافي صحافيا صحافيين صحافيون مراسل مراسلا مراسلين",
      english: "journalists?|reporters?|correspondents?",
    },
    { name: "doctors", words: "طبيب طبيبا أطباء", english: "doctors?|physicians?|medics?" },
    { name: "engineers", words: "مهندس مهندسا مهندسين مهندسون", english: "engineers?" },
    { name: "students", words: "طلاب طلابا طلبة تلميذ تلاميذ", english: "students?|pupils?" },
    { name: "workers", words: "عامل عاملا عاملين عاملون عمال عمالا", english: "workers?|labou?rers?|employees?" },
    { name: "employees", words: "موظف موظفا موظفين موظفون", english: "employees?|workers?|officials?" },
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
    { name: "a car", words: "سيارة سيارات سيارتين مركبة مركبات عجلة عجلات آلية آليات", english: "vehicles?|cars?" },
    { name: "a truck", words: "شاحنة شاحنات", english: "trucks?|lorr(?:y|ies)" },
    { name: "a tank", words: "دبابة دبابات", english: "tanks?" },
    { name: "a helicopter", words: "مروحية مروحيات مروحيتين", english: "helicopters?|aircraft|planes?" },
    { name: "a plane", words: "طائرة طائرات طائرتين مقاتلة مقاتلات", english: "planes?|aircraft|jets?|warplanes?" },
    { name: "a ship", words: "سفينة سفن بارجة", english: "ships?|vessels?" },
    { name: "a bus", words: "حافلة حافلات", english: "bus(?:es)?" },
  ],
  [
    { name: "slight", words: "طفيف طفيفة طفيفا بسيط بسيطة محدودة", english: "slight\\w*|minor|limited" },
    {
      name: "serious",
      words: "خطير خطيرة خطيرا بالغ بالغة حرجة بليغة جسيمة",
      english: "serious\\w*|severe\\w*|critical\\w*|grave\\w*|dangerous",
    },
  ],
  [
    { name: "national", words: "وطني وطنية قومي قومية", english: "national" },
    { name: "regional", words: "إقليمي إقليمية", english: "regional\\w*" },
    { name: "local", words: "محلي محلية محليا", english: "local\\w*" },
  ],
  [
    { name: "an assassination", verbs: "اغتال/غتال", words: "اغتيال اغتيالات اغتيل", english: "assassinat\\w*" },
    { name: "an execution", verbs: "أعدم/عدم", words: "إعدام إعدامات", english: "execut(?:ed|ion|ions|ing)" },
  ],
  [
    {
      name: "legal",
      words: "قانوني قانونية شرعي شرعية مشروع مشروعة",
      english: "(?<!\\b(?:not|no) )(?:legal\\w*|lawful\\w*|legitima\\w*)",
    },
    {
      name: "illegal",
      phrases: "غير قانوني|غير قانونية|غير شرعي|غير شرعية|غير مشروع|غير مشروعة",
      english: "illegal\\w*|unlawful\\w*|illegitima\\w*",
    },
  ],
  [
    { name: "direct", words: "مباشر مباشرة مباشرا", english: "(?<!\\b(?:not|no) )(?:direct|directly)" },
    { name: "indirect", phrases: "غير مباشر|غير مباشرة", english: "indirect\\w*" },
  ],
  [
    { name: "praise", verbs: "أشاد/شيد أثنى/ثني", words: "إشادة ثناء", english: "prais\\w*|commend\\w*|laud\\w*" },
    { name: "criticise", verbs: "انتقد/نتقد", words: "انتقاد انتقادات", english: "critici\\w*" },
    { name: "mock", verbs: "سخر/سخر", words: "سخرية", english: "mock\\w*|ridicul\\w*" },
    { name: "joke", verbs: "مازح/مازح", words: "مزاح", english: "jok\\w*" },
    { name: "thank", verbs: "شكر/شكر", words: "شكر امتنان", english: "thank\\w*|gratitude" },
    { name: "apologise", verbs: "اعتذر/عتذر", words: "اعتذار", english: "apolog\\w*" },
    { name: "warn", verbs: "حذر/حذر", words: "تحذير تحذيرات محذرا محذرة", english: "warn\\w*|caution\\w*" },
  ],
  [
    {
      name: "justify",
      verbs: "برر/برر",
      words: "تبرير مبرر مبررات ذريعة",
      english: "justif\\w*|excus\\w*|pretext\\w*",
    },
    { name: "condemn", verbs: "أدان/دين استنكر/ستنكر", words: "إدانة استنكار", english: "condemn\\w*|denounc\\w*" },
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
      words: "تكميلي تكميلية مكمل مكملة",
      english: "complement\\w*|supplement\\w*",
    },
  ],
  [
    { name: "train", verbs: "درب/درب", words: "تدريب تدريبات تدريبي تدريبية مدرب مدربين", english: "train\\w*" },
    {
      name: "arm",
      verbs: "سلح/سلح جهز/جهز",
      words: "تسليح تجهيز تسليحه مسلح مسلحة أسلحة سلاح سلاحا",
      english: "arm|arms|armed|arming|equip\\w*|weapon\\w*",
    },
    { name: "fund", verbs: "مول/مول", words: "تمويل", english: "fund\\w*|financ\\w*" },
  ],
  [
    { name: "elected", verbs: "انتخب/نتخب", words: "انتخاب انتخابات منتخب", english: "elect\\w*" },
    { name: "appointed", words: "تعيين معين", english: "appoint\\w*" },
    { name: "resigned", verbs: "استقال/ستقيل", words: "استقالة مستقيل", english: "resign\\w*|step\\w* down" },
    {
      name: "dismissed",
      verbs: "أقال/قيل",
      words: "إقالة",
      english: "dismiss\\w*|sack(?:ed|ing)|remov\\w* from office",
    },
  ],
  [
    { name: "speed up", verbs: "سرع/سرع", words: "تسريع تسارع إسراع", english: "accelerat\\w*|speed\\w*|hasten\\w*" },
    { name: "delay", words: "تأخير تأخر تباطؤ مماطلة تأجيل", english: "delay\\w*|slow\\w*|stall\\w*|postpon\\w*" },
  ],
  [
    {
      name: "a party",
      words: "حزب أحزاب حزبي حزبية طرف طرفا أطراف طرفان طرفين جانب جانبان جانبين",
      english: "part(?:y|ies)",
    },
    { name: "a movement", words: "حركة حركات", english: "movements?" },
    { name: "a bloc", words: "كتلة كتل ائتلاف", english: "blocs?" },
    { name: "a tribe", words: "عشيرة عشائر عشائري قبيلة قبائل", english: "trib\\w*|clans?" },
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
    { name: "a colonel", words: "عقيد", english: "colonels?" },
    {
      name: "a general",
      words: "لواء عميد فريق جنرال",
      english: "(?:major|lieutenant|brigadier|staff|of|a) general|generals|brigadiers?",
    },
    { name: "a captain", words: "نقيب", english: "captains?" },
  ],
  [
    { name: "a brigade", words: "لواء ألوية كتيبة كتائب سرايا", english: "brigades?" },
    { name: "a division", words: "فرقة فرق", english: "divisions?" },
    { name: "a regiment", words: "فوج أفواج كتيبة كتائب سرايا", english: "regiments?|battalions?" },
  ],
  [
    { name: "strong", words: "قوي قوية قويا أقوى", english: "strong\\w*" },
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
    { name: "by choice", words: "طوعي طوعية طوعا", english: "volunt\\w*" },
  ],
  [
    { name: "peaceful", words: "سلمي سلمية سلميا", english: "peaceful\\w*" },
    { name: "violent", words: "عنيف عنيفة عنف", english: "violen\\w*" },
  ],
  [
    { name: "internal", words: "داخلي داخليا", english: "internal\\w*|domestic\\w*" },
    { name: "external", words: "خارجي خارجيا", english: "external\\w*|abroad" },
  ],
];
