import { formsOfVerb, withFuture } from "../arabic/verbs.js";
import { folded, says, type Token } from "../arabic/words.js";

/** What one side of a pair is called in a message, and the words that say it, with verbs as perfect/imperfect. */
interface Pole {
  name: string;
  verbs?: string;
  words?: string;
  english: string;
}

/** Words of the opposite sense in both languages. A text that has words of both sides is not judged. */
const PAIRS: readonly (readonly [Pole, Pole])[] = [
  [
    {
      name: "rise",
      verbs: "ارتفع/رتفع ازداد/زداد تزايد/تزايد تصاعد/تصاعد تضاعف/تضاعف زاد/زيد قفز/قفز",
      words: "ارتفاع زيادة ازدياد تصاعد تزايد",
      english:
        "rise|rises|rose|risen|rising|increas\\w*|grow\\w*|grew|climb\\w*|soar\\w*|escalat\\w*|higher|mount\\w*|doubl\\w*",
    },
    {
      name: "fall",
      verbs: "انخفض/نخفض هبط/هبط تدنى/تدنى تقلص/تقلص انحسر/نحسر تراجع/تراجع خفض/خفض قلص/قلص تناقص/تناقص قل/قل نقص/نقص",
      words: "انخفاض هبوط تراجع تقلص تقليص خفض انحسار",
      english:
        "fall|falls|fell|fallen|falling|drop\\w*|declin\\w*|decreas\\w*|reduc\\w*|shrink\\w*|shrank|diminish\\w*|lower\\w*|reced\\w*",
    },
  ],
  [
    {
      name: "begin",
      verbs: "بدأ/بدأ انطلق/نطلق باشر/باشر شرع/شرع استهل/ستهل أطلق/طلق استأنف/ستأنف",
      words: "بدء بداية انطلاق إطلاق مطلع استئناف",
      english: "begin\\w*|began|begun|start\\w*|launch\\w*|commenc\\w*|open\\w*|initiat\\w*|outset|resum\\w*",
    },
    {
      name: "end",
      verbs: "انتهى/نتهي أنهى/نهي اختتم/ختتم توقف/توقف أوقف/وقف",
      words: "نهاية انتهاء إنهاء اختتام ختام توقف وقف إيقاف أواخر آخر",
      english: "end|ends|ended|ending|finish\\w*|conclu\\w*|clos\\w*|stop\\w*|ceas\\w*|halt\\w*|terminat\\w*|over",
    },
  ],
  [
    {
      name: "accept",
      verbs: "وافق/وافق قبل/قبل أيد/ؤيد رحب/رحب ساند/ساند",
      words: "موافقة قبول تأييد ترحيب دعم",
      english: "accept\\w*|agree(?:s|d|ing)?|approv\\w*|welcom\\w*|support\\w*|back\\w*|endors\\w*|consent\\w*",
    },
    {
      name: "refuse",
      verbs: "رفض/رفض عارض/عارض اعترض/عترض",
      words: "رفض رفضا معارضة اعتراض رافضا رافضة رافضين",
      english: "refus\\w*|reject\\w*|oppos\\w*|object\\w*|declin\\w*|turn\\w* down",
    },
  ],
  [
    {
      name: "leave",
      verbs: "غادر/غادر انسحب/نسحب رحل/رحل خرج/خرج أخلى/خلي",
      words: "مغادرة انسحاب رحيل خروج سحب إخراج إخلاء طرد",
      // "Forces left in Iraq", and to leave some there, is to let them stay.
      english:
        "(?:leav\\w*|(?<!\\b(?:is|are|was|were|what|who|those) )left)(?! (?:behind|fewer|more|about|only|some|an?|in (?!\\d)|\\d))|depart\\w*|withdr\\w*|exit\\w*|pull\\w* out|quit|vacat\\w*|evacuat\\w*|expel\\w*|expuls\\w*|drive\\w*",
    },
    {
      name: "stay",
      verbs: "بقي/بقى مكث/مكث ظل/ظل أبقى/بقي زال/زال",
      words: "بقاء إبقاء مكوث باق باقية وجود تواجد",
      english: "still|stay\\w*|remain\\w*|kept|keep\\w*|linger\\w*|retain\\w*",
    },
  ],
  [
    {
      name: "affirm",
      verbs: "أكد/ؤكد أقر/قر اعترف/عترف شدد/شدد",
      words: "تأكيد مؤكدا مؤكدة اعتراف إقرار",
      english:
        "confirm\\w*|affirm\\w*|stress\\w*|assert\\w*|admit\\w*|acknowledg\\w*|emphasi\\w*|insist\\w*|underlin\\w*",
    },
    {
      name: "deny",
      verbs: "نفى/نفي أنكر/نكر",
      words: "نفي نافيا نافية إنكار",
      english: "den(?:y|ies|ied|ying|ial)|disavow\\w*|disput\\w*",
    },
  ],
  [
    {
      name: "succeed",
      verbs: "نجح/نجح تمكن/تمكن أفلح/فلح",
      words: "نجاح انتصار",
      english: "succe\\w*|manag\\w*|able|victor\\w*",
    },
    {
      name: "fail",
      verbs: "فشل/فشل أخفق/خفق عجز/عجز",
      words: "فشل إخفاق عجز",
      english: "fail\\w*|unable|unsuccessful\\w*",
    },
  ],
  [
    {
      name: "expect",
      verbs: "توقع/توقع رجح/رجح",
      words: "متوقع المتوقع المرجح",
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
    { name: "gain", verbs: "كسب/كسب ربح/ربح", words: "كسب مكاسب", english: "gain\\w*|won|win\\w*" },
    { name: "lose", verbs: "خسر/خسر", words: "خسارة خسائر", english: "lose\\w*|lost|losing|loss\\w*" },
  ],
  [
    {
      name: "strengthen",
      verbs: "عزز/عزز",
      words: "تعزيز",
      english: "strengthen\\w*|reinforc\\w*|enhanc\\w*|boost\\w*|bolster\\w*",
    },
    { name: "weaken", verbs: "أضعف/ضعف قوض/قوض", words: "إضعاف تقويض", english: "weaken\\w*|undermin\\w*" },
  ],
  [
    { name: "allow", verbs: "سمح/سمح أتاح/تيح", words: "السماح سماح", english: "allow\\w*|permit\\w*|let|lets" },
    {
      name: "forbid",
      verbs: "منع/منع حظر/حظر",
      words: "منع حظر",
      english: "forbid\\w*|forbade|ban\\w*|prevent\\w*|prohibit\\w*",
    },
  ],
  [
    { name: "before", words: "قبل قبيل", english: "before|prior|ago|ahead|earlier|previous\\w*" },
    { name: "after", words: "بعد بعدما عقب إثر", english: "after\\w*|following|later|since" },
  ],
  [
    { name: "favour", words: "صالح صالحه صالحها مصلحة", english: "favou?r\\w*" },
    { name: "go against", words: "ضد ضده ضدها", english: "against" },
  ],
  [
    { name: "north", words: "شمال شمالي شمالية شمالا", english: "north\\w*" },
    { name: "south", words: "جنوب جنوبي جنوبية جنوبا", english: "south\\w*" },
  ],
  [
    { name: "east", words: "شرق شرقي شرقية شرقا", english: "east\\w*" },
    { name: "west", words: "غرب غربي غربية غربيين غربيون غربا", english: "west\\w*" },
  ],
  [
    { name: "be at dawn", words: "فجر فجرا صباح صباحا", english: "dawn|morning" },
    { name: "be in the evening", words: "مساء عشية", english: "evening|afternoon|dusk" },
  ],
  [
    { name: "be by night", words: "ليلا ليل ليلي ليلية", english: "night\\w*|overnight" },
    { name: "be by day", words: "نهارا نهار", english: "daytime|daylight|by day" },
  ],
  [
    { name: "go step by step", words: "تدريجي تدريجيا تدريجية", english: "gradual\\w*|phased" },
    { name: "go at once", words: "فوري فوريا فورية فورا", english: "immediate\\w*|instant\\w*|at once" },
  ],
  [
    { name: "be kilometres", words: "كيلومتر كيلومترا كيلومترات كيلومترين كم", english: "kilomet\\w*|km" },
    { name: "be metres", words: "متر مترا أمتار مترين", english: "met(?:er|re)s?" },
  ],
  [
    { name: "inside", words: "داخل", english: "inside|within|in" },
    { name: "outside", words: "خارج", english: "outside|beyond|out" },
  ],
];

const poles = PAIRS.map((pair) =>
  pair.map(({ name, verbs = "", words = "", english }) => ({
    name,
    arabic: folded(
      ...words.split(" ").filter((word) => word !== ""),
      ...verbs.split(" ").flatMap((verb) => {
        const [perfect, imperfect] = verb.split("/");
        return perfect === undefined || imperfect === undefined ? [] : withFuture(formsOfVerb(perfect, imperfect));
      }),
    ),
    english: new RegExp(`\\b(?:${english})\\b`, "iu"),
  })),
);

/** The sides of the pairs of opposites that a text has, where it has no word of the other side. */
const onlyOne = (has: (pole: (typeof poles)[number][number]) => boolean): ReadonlySet<string> =>
  new Set(
    poles.flatMap((pair) => {
      const said = pair.filter(has);
      return said.length === 1 ? said.map(({ name }) => name) : [];
    }),
  );

export const arabicPoles = (words: readonly Token[]): ReadonlySet<string> =>
  onlyOne(({ arabic }) => words.some((word) => says(word, arabic)));

export const englishPoles = (text: string): ReadonlySet<string> => onlyOne(({ english }) => english.test(text));

/** What one text says the opposite of: each with what the other says instead. */
/** Of pairs whose words a sentence also needs for something else: the end of the mission, and before whom it was. */
const LOOSE: ReadonlySet<string> = new Set("begin accept leave affirm expect before favour inside".split(" "));
const isLoose = new Set(PAIRS.filter(([{ name }]) => LOOSE.has(name)).flatMap((pair) => pair.map(({ name }) => name)));

/** The sides that the quotes of a summary together have, where none has the other side, and that it has to have too. */
export const polesOf = (texts: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  onlyOne(({ name }) => !isLoose.has(name) && texts.some((text) => text.has(name)));

export const turned = (one: ReadonlySet<string>, other: ReadonlySet<string>): { said: string; instead: string }[] =>
  poles.flatMap((pair) => {
    const said = pair.find(({ name }) => one.has(name))?.name;
    const instead = pair.find(({ name }) => other.has(name))?.name;
    return said === undefined || instead === undefined || said === instead ? [] : [{ said, instead }];
  });
