import { fold } from "../arabic/fold.js";
import type { Sentence } from "../arabic/sentence.js";
import { formsOfVerb } from "../arabic/verbs.js";
import { folded, follows, is, says, type Token } from "../arabic/words.js";
import { remembered } from "../corpus/remembered.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { recordNamed } from "../records/record-index.js";
import { alternatives } from "./alternatives.js";
import { type NamingText, namingIn } from "./name.js";
import { type NamedAt, namedIn } from "./naming-places.js";

/** Verbs, each as its perfect and its imperfect without the first letter, in all their forms. */
const verbs = (pairs: string) =>
  folded(
    ...pairs.split(" ").flatMap((pair) => {
      const [perfect = "", imperfect = ""] = pair.split("/");
      return formsOfVerb(perfect, imperfect);
    }),
  );

/** Verbs that report what somebody says. Not those of believing, wishing or refusing, whose subject need not say anything. */
const VERBS = folded(
  "قال قالت قالوا يقول تقول يقولون أعلن أعلنت أعلنوا يعلن تعلن أكد أكدت أكدوا يؤكد تؤكد أوضح أوضحت أوضحوا يوضح توضح تضيف تذكر تفيد يصرح تصرح تلفت أوضحه أوضحته أكده أكدته ذكره ذكرته أعلنه أعلنته قاله قالته أضاف أضافت أضافوا يضيف ذكر ذكرت ذكروا يذكر أفاد أفادت أفادوا يفيد صرح صرحت صرحوا كشف كشفت حذر حذرت حذروا يحذر يكشف تكشف يكشفوا زعم زعمت ادعى ادعت تدعي يدعي لفت لفتت شدد شددت أبلغ أبلغت نقلت أعلنا أعلنتا أكدا أكدتا قالا قالتا أوضحا أضافا ذكرا كشفا شددا",
);
/** Verbs by which somebody gives an estimate or a view. */
const JUDGING = verbs(
  "قدر/قدر توقع/توقع رأى/رى رجح/رجح اعتبر/عتبر استبعد/ستبعد خلص/خلص استنتج/ستنتج تنبأ/تنبأ خمن/خمن أحصى/حصي رصد/رصد وثق/وثق أنكر/نكر نفى/نفي روى/روي ألمح/لمح لمح/لمح نوه/نوه نبه/نبه أشار/شير اعترف/عترف أقر/قر أصر/صر زعم/زعم ادعى/دعي",
);
/** By which somebody who is named before goes on to say something: adding that, warning that. */
const SAYING = folded(
  "نافيا نافية مشيرا مشيرة موضحا موضحة موضحين مؤكدا مؤكدة مؤكدين متوقعا متوقعة متوقعين قائلا قائلة محذرا محذرة مضيفا مضيفة لافتا لافتة منوها منوهة مبينا مبينة معتبرا معتبرة مشددا مشددة مرجحا مرجحة معربا معربة محذرين مشيرين معتبرين مشددين لافتين مضيفين قائلين نافين",
);
/** What else may tell that somebody says a thing, or thinks it: more verbs, and nouns for what is said. */
const VOICES = folded(
  ...JUDGING,
  ...SAYING,
  ...verbs(
    "رد/رد لوح/لوح هدد/هدد توعد/توعد عارض/عارض ساند/ساند أيد/ؤيد ناشد/ناشد حث/حث تابع/تابع سجل/سجل جدد/جدد علق/علق انتقد/نتقد أدان/دين اقترح/قترح شكك/شكك ظن/ظن أعرب/عرب وصف/صف رفض/رفض دعا/دعو طالب/طالب اعتقد/عتقد لخص/لخص اتهم/تهم رحب/رحب هدد/هدد تعهد/تعهد أصدر/صدر نشر/نشر شدد/شدد أورد/ورد أبدى/بدي جزم/جزم احتج/حتج ندد/ندد استنكر/ستنكر توعد/توعد أصر/صر اعترض/عترض طمأن/طمئن جادل/جادل برر/برر عزا/عزو لوح/لوح تساءل/تساءل تمسك/تمسك أشاد/شيد أجرى/جري بث/بث كتب/كتب حمل/حمل سرد/سرد شرح/شرح اشترط/شترط تحدث/تحدث كتم/كتم أخفى/خفي كاشف/كاشف أفصح/فصح أخبر/خبر أعلم/علم أنبأ/نبئ أطلع/طلع أحاط/حيط غرد/غرد استدرك/ستدرك استطرد/ستطرد مضى/مضي ختم/ختم اختتم/ختتم استهل/ستهل أردف/ردف استعرض/ستعرض عرض/عرض طرح/طرح أرجع/رجع أقسم/قسم راهن/راهن عول/عول استغرب/ستغرب استهجن/ستهجن استبشر/ستبشر أسف/أسف تحفظ/تحفظ دافع/دافع أثنى/ثني امتدح/متدح مدح/مدح بارك/بارك ثمن/ثمن نصح/نصح أوصى/وصي أوعز/وعز حض/حض شجع/شجع آثر/ؤثر فضل/فضل حبذ/حبذ تمنى/تمنى أمل/أمل طمح/طمح تطلع/تطلع رغب/رغب لاحظ/لاحظ لمس/لمس ذهب/ذهب خشي/خشى تخوف/تخوف توجس/توجس خاف/خاف تبنى/تبنى دحض/دحض فند/فند كذب/كذب تنصل/تنصل امتنع/متنع أحجم/حجم اكتفى/كتفي التزم/لتزم أوجز/وجز اختصر/ختصر فسر/فسر علل/علل قارن/قارن صنف/صنف باح/بوح صارح/صارح أيقن/يقن وثق/ثق شك/شك ارتأى/رتئي ألح/لح أنذر/نذر ذكر/ذكر أجاب/جيب كرر/كرر لام/لوم شجب/شجب أدلى/دلي اعتذر/عتذر شكا/شكو تذمر/تذمر أوحى/وحي هون/هون قلل/قلل هول/هول استخف/ستخف سخر/سخر نعى/نعي جاهر/جاهر اتفق/تفق خالف/خالف انضم/نضم",
  ),
  "سبق عقبت معقبا شبهت يشبه يبدو بدت يميل تميل هنأت يهنئ عبرت عبروا يعبر تعبر ينسب تنسب وعدوا يعدون شاطره شاطرته شاطرها وافقه وافقته أجراه أجرته أعدها أعده أعدتها أعدته ينظر يتطلع تتطلع اقتراح تصريح تصريحات تقرير تقارير بيان بيانات البيانات إحصائيات الإحصائيات إحصاء إحصاءات أرقام حصيلة معطيات قول لسان تعبير تأكيد تحذير تحذيرات نظر رأي مخاوف خشية تقدير تقديرات يخف تخف تغريدة تدوينة منشور مقابلة حديث كلمة خطاب اعتقاد قناعة معلومات",
);
/** According to somebody. */
const ACCORDING = folded("بحسب حسب وفق وفقا حسبما طبقا تبعا استنادا بتقدير");
/** What binds whoever agreed on it, and is nobody who speaks. */
const TEXTS = folded("اتفاق اتفاقية اتفاقيات مذكرة معاهدة خطة جدول قانون دستور شروط آلية برنامج ترتيبات");
/** What somebody counted or estimated, before whose it is. */
const ESTIMATES = folded("تقديرات تقدير إحصاءات إحصائيات");
/** "Made clear", which without its doubled letter is "between". */
const MADE_CLEAR = folded("بين بينت بينوا");
/** A relative clause tells what is spoken of, not who speaks: the move that the Pentagon announced. */
const WHICH = folded("التي الذي الذين ما");
const WORDS_OF = folded("قول تعبير وصف زعم");
const EXTENT = folded("حد");
const TONGUE = folded("لسان");
const WHAT = folded("ما");
const AS = folded("على حسب وفق وفقا طبقا بحسب");
/** Between these and what is said stands who says it. */
export const THAT = folded("أن إن أنه أنها إنه إنها أنهم بأن بأنه بأنها");
/** What follows is spoken of. */
const ABOUT = folded("عن إلى");
const BESIDE = folded("إلى");
const SIDE = folded("جانب");
/** How many words the subject of such a verb has at most, and that of somebody who speaks for a body with a long name. */
const SUBJECT = 8;
const SUBJECT_OF_BODY = 12;

/** A verb of saying in a quote of a record, and the actors that the words after it name. */
export interface Saying {
  at: string;
  words: string;
  speakers: readonly string[];
  /** whether the verb gives a view, which an article may tell of whoever holds it */
  isView: boolean;
}

/** على حد قول, على لسان: in the words of. */
const isInTheWordsOf = (words: readonly Token[], index: number): boolean =>
  (is(words[index], WORDS_OF) && is(words[index - 1], EXTENT)) ||
  (is(words[index], TONGUE) && is(words[index - 1], AS));

/** "Which X says", but not "as X says". */
const isOfWhich = (words: readonly Token[], index: number): boolean =>
  says(words[index - 1], WHICH) && !(is(words[index - 1], WHAT) && says(words[index - 2], AS));

const BEFORE_OR_AFTER = folded("قبل بعد منذ");
const WHEN = folded("بعدما قبلما عندما حين حينما لما منذ");
const TO = folded("أن");

/** Before it was announced: a time, and no word of whoever tells the rest. */
const isOfTime = (words: readonly Token[], index: number): boolean =>
  is(words[index - 1], WHEN) || (is(words[index - 1], TO) && is(words[index - 2], BEFORE_OR_AFTER));

/** "According to somebody", but not "under the agreement between the two". */
const isAccording = (words: readonly Token[], index: number): boolean =>
  is(words[index], ACCORDING) && !says(words[index + 1], TEXTS);

const opens = (words: readonly Token[], index: number): boolean => {
  const token = words[index] as Token;
  if (isAccording(words, index) || is(token, ESTIMATES) || isInTheWordsOf(words, index)) return true;
  return (is(token, VERBS) || is(token, JUDGING)) && !isOfWhich(words, index) && !isOfTime(words, index);
};

/** Everybody and everything that can say something. */
const actorsIn = remembered(({ records }: RecordIndex): readonly string[] =>
  records.filter(({ file }) => file.schema.name === "actors").map(({ id }) => id),
);

/** The end of a subject over commas, as around a name or an office: a member of the committee, X, said that. */
function overCommas(words: readonly Token[], position: number, end: number): number {
  if (end >= words.length || follows(words[end])) return end;
  const that = words.findIndex((one, at) => at > position && is(one, THAT));
  if (that === -1) {
    // The spokesman, Major General X, at a press conference: who holds the office stands between commas.
    const closing = words.findIndex((one, at) => at > end && !follows(one));
    const last = closing === -1 ? words.length : closing;
    return last <= end + APPOSED ? last : end;
  }
  return that > end && that <= position + REACH ? that : end;
}

/** The words of a clause before one of its words. */
function clauseBefore(words: readonly Token[], position: number): readonly Token[] {
  let start = position;
  // "An officer, who asked not to be named, said": the verb opens its own clause.
  const isApart = !follows(words[position]) && words[position]?.conjunction === false;
  while (start > 0 && (isApart || follows(words[start])) && !is(words[start - 1], THAT)) start -= 1;
  return words.slice(start, position);
}

/** The verbs of saying in the quotes of a record, with the actors that the words after them name. */
export function sayingsIn(record: RecordEntry, index: RecordIndex): Saying[] {
  const actors = actorsIn(index);
  const isIn = namingIn(index);
  return record.evidence.flatMap(({ at, seed, first, last, isThere, reading }) => {
    if (!isThere) return [];
    const { words, text } = reading.sentence;
    return words.flatMap((word, position) => {
      if (!opens(words, position)) return [];
      const most = is(words[position + 1], MEMBER) ? SUBJECT_OF_BODY : SUBJECT;
      let end = position + 1;
      while (end < words.length && end <= position + most && !is(words[end], THAT) && follows(words[end])) end += 1;
      if (!is(word, ACCORDING)) end = overCommas(words, position, end);
      const after = words.slice(position + 1, end);
      // Whoever passes it on stands before "from", and whoever says it after it.
      const span = is(word, QUOTES) ? after.slice(after.findIndex((one) => is(one, FROM)) + 1) : after;
      const placeOf = (run: readonly Token[]) => ({ seed, first, last, folded: run.map((one) => one.text).join(" ") });
      const named = actors.filter((actor) => isIn(actor, placeOf(span)));
      const leads = leadsIn(index, placeOf(span));
      const isView = (is(word, JUDGING) || is(word, ESTIMATES)) && !is(word, VERBS);
      // Far behind a verb that gives a view, whoever is named may be what the view is of.
      const isTheirs = leads[0] !== undefined && (!isView || isOpening(index, placeOf(span).folded, leads[0]));
      const speakers = isTheirs ? leads.map(({ id }) => id) : named;
      // "The government, in turn, says": the subject can open the clause before its verb.
      const before = named.length > 0 || is(word, ACCORDING) ? [] : clauseBefore(words, position);
      const [opening] = namedIn(index, actors, placeOf(before));
      const isSubject = opening !== undefined && isOpening(index, placeOf(before).folded, opening);
      return [
        {
          at,
          words: text.slice((before[0] ?? word).start, span.at(-1)?.end ?? word.end),
          speakers: isSubject ? [opening.id] : speakers,
          isView,
        },
      ];
    });
  });
}

/** A word of a quote by which somebody goes on to say something, with "that" soon after it. */
export interface Continuation {
  item: EvidenceItem;
  words: string;
}

/** Words between such a word and "that": warning of that, noting in return that. */
const BEFORE_THAT = 3;

/** The first word of the quotes by which somebody goes on to say something: warning that. */
export function toldBy(record: RecordEntry): Continuation | undefined {
  for (const item of record.evidence) {
    const { words, text } = item.reading.sentence;
    const word = words.find(
      (one, position) =>
        is(one, SAYING) && words.slice(position + 1, position + 2 + BEFORE_THAT).some((next) => is(next, THAT)),
    );
    if (item.isThere && word !== undefined) return { item, words: text.slice(word.start, word.end) };
  }
  return undefined;
}

/** The folded words that somebody is told to have said, after "that"; undefined where no verb of saying has it. */
export function toldAfterSaying({ words }: Sentence): string | undefined {
  const verb = words.findIndex((word) => is(word, VERBS) || is(word, JUDGING));
  const that = words.findIndex((word, at) => at > verb && is(word, THAT));
  if (verb === -1 || that === -1 || that > verb + REACH) return undefined;
  return words
    .slice(that + 1)
    .map(({ text }) => text)
    .join(" ");
}

/** Words with which a sentence goes over to somebody who says something: but, for his part. */
const LEADS = folded(
  "غير لكن إلا أن إن فيما بينما كما ثم بدوره بدورها بدورهم من جهته جهتها جانبه جانبها المقابل في كان كانت",
  // A title or a rank.
  "لواء ركن فريق عميد عقيد مقدم رائد نقيب ملازم جنرال أول متقاعد دكتور سيد سيدة شيخ",
);
/** Whoever sits somewhere for somebody: the member for the party. */
const MEMBERS = "نائب نائبة عضو قيادي قيادية ممثل ممثلة ناطق ناطقة متحدث متحدثة مسؤول مسؤولة مستشار مستشارة";
const MEMBER = folded(MEMBERS);
/** Whoever is at the head of somebody. */
const HEADS = "رئيس رئيسة مدير مديرة منسق منسقة أمين أمينة قائد وزير وزيرة وكيل";
/** Whoever speaks for somebody, or holds an office with somebody or in something, is not that one: the spokesman, the head of the ministry. */
const OF_AN_OFFICE = new RegExp(
  `(?<!\\p{L})[وفبلك]?(?:ال)?(?:(?:${alternatives(`باسم رئيسها ${HEADS}`)})(?: شوون)?(?: العام ل(?:ل|ال)?| الاعلي ل(?:ل|ال)?)?|(?:${alternatives(MEMBERS)})(?: (?:${alternatives("عن في لدى من")}))?) ?(?:ال)?$|(?<!\\p{L})في (?:ال)?$`,
  "u",
);

/** A folded word without "and" and the article. */
const bare = (word: string) => word.replace(/^و(?=\p{L}{2})/u, "").replace(/^ال/u, "");

/** The words of the office that an actor holds, which stand before a name: the minister of transport. */
const officeOf = remembered(
  (entry: RecordEntry): ReadonlySet<string> =>
    new Set(
      fold((entry.own("role") as { ar?: string } | undefined)?.ar ?? "")
        .text.split(/[^\p{L}]+/u)
        .map(bare),
    ),
);

/** Whether nothing stands before a name in a folded text but words that lead to it, and its office. */
function isOpening(index: RecordIndex, folded: string, { id, start }: NamedAt): boolean {
  const entry = recordNamed(index, id);
  const office = entry && officeOf(entry);
  return folded
    .slice(0, start)
    .split(" ")
    .every(
      (word) =>
        /^[وف]?(?:ال|ل|لل)?$/u.test(word) || LEADS.has(word) || LEADS.has(bare(word)) || office?.has(bare(word)),
    );
}

/** How many words after a word of saying are searched for who says it. */
const REACH = 15;
/** A quote of so few words that has a name is there for the name. */
const BARE = 4;

/** After these, whoever is quoted follows "from"; before it stands who passes it on. */
const QUOTES = folded("نقل نقلت نقله نقلته نقلا ينقل تنقل صادر صادرة صدر صدرت");
const FROM = folded("عن");
const INCLUDING = folded("بما");
const AS_FOR = folded("أما");
/** What may stand between two who speak together, in a folded text without its marks: a joining word, and a title. */
const TOGETHER = new RegExp(
  `^ ?(?:(?:و|${fold("إلى جانب").text} |${fold("بما في ذلك").text} )(?:\\S+ ){0,3})?(?:ال)?$`,
  "u",
);

/** Whether a run that names who speaks goes on with a word. */
function goesOn(words: readonly Token[], position: number, isQuoting: boolean): boolean {
  const word = words[position];
  if (word === undefined || is(word, THAT)) return false;
  if (is(word, BESIDE)) return says(words[position + 1], SIDE);
  if (is(word, ABOUT)) return isQuoting || says(words[position - 1], MEMBER);
  return follows(word) || is(word, INCLUDING);
}

/** Words of a quote that may name whoever speaks. */
interface Voice {
  /** the runs around a word of saying */
  runs: Token[][];
  /** the words before those, whose subject goes on to speak where the runs name nobody: he mended the dam and said that; or none */
  before: Token[];
}

const THEIRS = folded("له لها لهم");

/** Whether a word tells what somebody says who may be named before: and said, adding that, in a statement of his. */
const goesOnSaying = (words: readonly Token[], position: number): boolean => {
  const word = words[position] as Token;
  return is(word, VERBS) || is(word, JUDGING) || is(word, SAYING) || is(words[position + 1], THEIRS);
};

/** The words of a quote around each of its words of saying. */
function* voicesIn(words: readonly Token[]): Generator<Voice> {
  for (const [position, word] of words.entries()) {
    const isQuoting = is(word, QUOTES);
    const isClear = is(word, MADE_CLEAR) && words.slice(position, position + REACH).some((one) => is(one, THAT));
    const isSaying = isQuoting || isClear || is(word, VERBS) || is(word, VOICES);
    if (!isSaying && !isAccording(words, position)) continue;
    // On the basis of what somebody says.
    let end = position + (isSaying || !is(words[position + 1], BESIDE) ? 1 : 2);
    while (end <= position + REACH && goesOn(words, end, isQuoting)) end += 1;
    if (isSaying) end = overCommas(words, position, end);
    const after = words.slice(position + 1, end);
    let start = position;
    while (isSaying && start > 0 && goesOn(words, start, false) && !is(words[start - 1], ABOUT)) start -= 1;
    // As for the leader of the alliance, X, he called for it.
    const but = isSaying ? words.findLastIndex((one, at) => at < position && is(one, AS_FOR)) : -1;
    yield {
      runs: [
        isQuoting ? after.slice(after.findIndex((one) => is(one, FROM)) + 1) : after,
        words.slice(start, position),
        ...(but === -1 ? [] : [words.slice(but + 1, position)]),
      ],
      before: goesOnSaying(words, position) ? words.slice(0, start) : [],
    };
  }
}

/** The words of a name with its title between commas at most. */
const APPOSED = 5;

/** An office that goes on with a body of several words: the secretary-general of the ministry of. */
const OFFICE = new RegExp(`(?<!\\p{L})[وفبلك]?(?:ال)?(?:${alternatives(`${HEADS} ${MEMBERS}`)})(?!\\p{L})`, "u");

/** Of all whom a text names, the first, and whoever is joined to it: those who speak together. */
function leadsIn(index: RecordIndex, place: NamingText): NamedAt[] {
  const leads: NamedAt[] = [];
  const all = namedIn(index, actorsIn(index), place);
  const last = all.findLastIndex(({ id }) => recordNamed(index, id)?.own("kind") === "person");
  for (const [position, one] of all.entries()) {
    const before = place.folded.slice(0, one.start);
    // The name of a person that follows says who holds the office with that body.
    if (OF_AN_OFFICE.test(before) || (position < last && OFFICE.test(before))) continue;
    const lead = leads.at(-1);
    if (lead === undefined) leads.push(one);
    // A body whose name is part of another's name: officers of the ministry.
    else if (one.start >= lead.end && TOGETHER.test(place.folded.slice(lead.end, one.start))) leads.push(one);
  }
  return leads;
}

/** Whether a quote of a record names an actor as one who says something, and not only as one who is spoken of. */
export function isShownSaying(record: RecordEntry, index: RecordIndex, id: string): boolean {
  const isIn = namingIn(index);
  return record.evidence.some(({ seed, first, last, isThere, reading }) => {
    const placeOf = (run: readonly Token[]) => ({ seed, first, last, folded: run.map(({ text }) => text).join(" ") });
    /** Of all whom a run names, the first, and whoever is joined to it, is the one who speaks. */
    const isFirstIn = (run: readonly Token[]) => {
      const place = placeOf(run);
      if (!isIn(id, place)) return false;
      const [own] = namedIn(index, [id], place);
      if (own === undefined || isOpening(index, place.folded, own)) return own !== undefined;
      return leadsIn(index, place).some((one) => one.id === id);
    };
    if (!isThere) return true;
    const { words } = reading.sentence;
    const [own] = namedIn(index, [id], placeOf(words));
    if (own !== undefined && (words.length <= BARE || isOpening(index, placeOf(words).folded, own))) return true;
    const actors = actorsIn(index);
    return [...voicesIn(words)].some(
      ({ runs, before }) =>
        runs.some(isFirstIn) ||
        (runs.every((run) => namedIn(index, actors, placeOf(run)).length === 0) && isFirstIn(before)),
    );
  });
}
