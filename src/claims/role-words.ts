import { fold } from "../arabic/fold.js";
import type { Sentence } from "../arabic/sentence.js";
import { formsOfVerbs } from "../arabic/verbs.js";
import { folded, says } from "../arabic/words.js";
import { isObject } from "../corpus/values.js";
import type { EvidenceItem } from "../records/evidence.js";
import type { RecordEntry } from "../records/record.js";
import type { RecordIndex } from "../records/record-index.js";
import { alternatives } from "./alternatives.js";
import { namingIn } from "./name.js";
import { isAfterBy, namedIn } from "./naming-places.js";

/** Those who take part in an event, with their roles. */
export function partsOf(record: RecordEntry): { actor: string; role: string; position: number }[] {
  const value = record.own("actors");
  return (Array.isArray(value) ? value : []).flatMap((part, position) =>
    isObject(part) && typeof part["actor"] === "string" && typeof part["role"] === "string"
      ? [{ actor: part["actor"], role: part["role"], position }]
      : [],
  );
}

interface Telling {
  /** separated by | */
  words: string;
  /** words, separated by |, of which one stands some words before them as their subject */
  subject?: string;
  /** whether they are a verb whose object can be an actor too, so that its subject follows only where it opens the sentence */
  isOpening?: true;
  /** how many words, such as an office, may stand between them and the name */
  reach: number;
  /** the roles that whoever is named after them does not have, and those that it has */
  never: readonly string[];
  expected: readonly string[];
}

const SUFFERS = { never: ["agent", "partner", "supporter"], expected: ["target", "subject"] };

/** Words before a name that tell its role. */
const TELLING: readonly Telling[] = [
  { words: "مقتل | اغتيال | تصفية | مصرع | استهداف | اغتيل | اغتيلت", reach: 6, ...SUFFERS },
  { words: "الانتصار على | النصر على | انتصارها على | انتصاره على | الهزيمة ب", reach: 0, ...SUFFERS },
  {
    subject: "هجوم | هجومين | هجمات | قصف | صواريخ | ضربة | ضربات | غارة | غارات | مسيرة | مسيرات | انفجار | تفجير",
    words: "استهدف | استهدفت | استهدفا | طال | طالت | ضرب | ضربت",
    reach: 6,
    ...SUFFERS,
  },
  {
    subject:
      "هجوم | هجوما | هجمات | هجماتها | هجماته | قصف | صاروخ | صاروخا | صاروخين | صواريخ | ضربة | ضربات | غارة | غارات | غاراتها",
    words: "على",
    reach: 0,
    ...SUFFERS,
  },
  { words: "ضد | القضاء على | استهدف | استهدفت | تعرض | تعرضت | يتعرض | تتعرض | دحر", reach: 0, ...SUFFERS },
  {
    words: "تسلم | تسلمت | استلم | استلمت | شن | شنت | نفذ | نفذت | غادر | غادرت",
    reach: 0,
    never: ["target"],
    expected: ["agent"],
  },
  {
    words: "هاجم | هاجمت | يحتجز | تحتجز | احتجزت | اعتقلت",
    isOpening: true,
    reach: 1,
    never: ["target"],
    expected: ["agent"],
  },
  {
    words: "أعلن | أعلنت | قرر | قررت | رد | ردت | أطلق | أطلقت | أرسل | أرسلت",
    isOpening: true,
    reach: 4,
    never: ["target"],
    expected: ["agent"],
  },
  { words: "صوت | صوتت", isOpening: true, reach: 1, never: ["target", "subject"], expected: ["agent"] },
  { words: "بقيادة | تقوده | تقودها | يقوده | يقودها", reach: 0, never: ["target"], expected: ["agent", "partner"] },
  {
    words: "بدعم من | بمساندة | بمساندة من | بمساعدة | بالتنسيق مع | بالتعاون مع | بالاشتراك مع | بالشراكة مع",
    reach: 0,
    never: ["target", "subject"],
    expected: ["partner", "agent"],
  },
];

/** What stands before a verb whose subject follows: nothing, or a word with which a clause begins; after "and", it may be left out. */
const OPENING = `(?<=^|[،؛.:] ?|(?<!\\p{L})[وف]?(?:${alternatives("أن | حيث | فيما | بينما | عندما | بعدما | حين")}) )`;

const patterns = TELLING.map(({ words, subject, isOpening, reach, ...roles }) => {
  const opening = subject === undefined ? "" : `(?:${alternatives(subject)})(?: \\p{L}+){0,6} `;
  const written = new Map(words.split(" | ").map((one) => [fold(one).text, one]));
  const before = new RegExp(
    `${isOpening ? OPENING : "(?<!\\p{L})[ولفب]?(?:ال)?"}${opening}(?<words>${[...written.keys()].join("|")})(?: \\p{L}+){0,${reach}}(?: تنظيم)? (?:ال)?$`,
    "u",
  );
  return { written, before, roles };
});

/** A word that says an act was suffered, and not done, if its vowel is written: قُتل. */
const PASSIVE = /(?<!\p{L})[وف]?(?:قُتِ?ل|جُرِ?ح|أُصي|أُسِ?ر|أُعدِ?م|اغتُ?ي|استُه|اعتُق|احتُج)/u;

const PASSIVE_BEFORE = new RegExp(
  `${PASSIVE.source}\\S*(?: (?!في |إثر |خلال |بعد |جراء |نتيجة |ب)[^\\s،]+){0,4} (?:ال)?$`,
  "u",
);

/** What a text that ends before a name tells by a verb in the passive: X was killed. */
function roleToldByVowel(before: string): RoleTold | undefined {
  const [words] = PASSIVE_BEFORE.exec(before) ?? [];
  return words === undefined ? undefined : { ...SUFFERS, words: words.trim() };
}

/** After a name: whoever came under something. */
const CAME_UNDER = new RegExp(`^(?: \\p{L}+){0,2} (?:${fold("تعرض").text})(?:ت|وا)?(?!\\p{L})`, "u");

/** After a name: whoever does something. "Which" between them tells of whom it is done to as well. */
const DOES = new RegExp(
  `^ (?:${alternatives("سحب سحبت يسحب تسحب سيسحب ستسحب شن شنت يشن تشن نفذ نفذت أطلق أطلقت أرسل أرسلت سيرسل سترسل")})(?!\\p{L})`,
  "u",
);

/** What words before a name tell of its role. */
interface RoleTold extends Pick<Telling, "never" | "expected"> {
  words: string;
}

/** What a folded text that ends before a name tells of the role of whoever is named. */
function roleTold(text: string): RoleTold | undefined {
  const before = text.replaceAll(/["“”«»]/gu, "");
  if (isAfterBy(before)) return undefined;
  for (const { written, before: pattern, roles } of patterns) {
    const words = written.get(pattern.exec(before)?.groups?.["words"] ?? "");
    if (words !== undefined) return { ...roles, words };
  }
  return undefined;
}

/** What a folded text that begins after a name tells of the role of whoever is named: US forces came under attacks, Germany will withdraw. */
function roleToldAfter(after: string): RoleTold | undefined {
  const [suffered] = CAME_UNDER.exec(after) ?? [];
  if (suffered !== undefined) return { ...SUFFERS, words: suffered.trim() };
  const [done] = DOES.exec(after) ?? [];
  return done === undefined ? undefined : { never: ["target"], expected: ["agent"], words: done.trim() };
}

/** What a quote tells of the role of an actor, with its place. */
export interface RoleSaid extends RoleTold {
  at: string;
  quote: string;
}

/** What a quote tells of the role of an actor; undefined where it does not name it, or tells nothing. */
export function roleIn(index: RecordIndex, item: EvidenceItem, actor: string): RoleSaid | undefined {
  const { at, seed, first, last, quote, reading } = item;
  const { folded } = reading;
  const [name] = namedIn(index, [actor], { seed, first, last, folded });
  if (name === undefined) return undefined;
  const told =
    roleTold(folded.slice(0, name.start)) ??
    roleToldByVowel(quote.slice(0, reading.sentence.folded.at[name.start])) ??
    roleToldAfter(folded.slice(name.end));
  return told && { ...told, at, quote };
}

/** What the quotes of a record tell of the role of an actor, if all that name it tell the same. */
export function roleSaid(record: RecordEntry, index: RecordIndex, actor: string): RoleSaid | undefined {
  const said = record.evidence
    .filter(
      ({ isThere, seed, first, last, reading: { folded } }) =>
        isThere && namingIn(index)(actor, { seed, first, last, folded }),
    )
    .map((item) => roleIn(index, item, actor));
  const [first] = said;
  return said.every((one) => one !== undefined && one.expected === first?.expected) ? first : undefined;
}

/** Words of what is done against somebody. */
const AGAINST = folded(
  "ضد هجوم هجومين هجمات هجمة قصف غارة غارات غارتين ضربة ضربات ضربتين استهداف عدوان اعتداء اعتداءات اشتباك اشتباكات مواجهة مواجهات",
  "حرب قتال محاربة مكافحة معركة معارك حملة حملات هزيمة مهزوم مهزوما مهزومة مهزومين دحر قضاء نصر انتصار إسقاط إطاحة سقوط غزو اجتياح",
  "احتلال اعتقال اعتقالات معتقل معتقلا معتقلين قبض توقيف احتجاز محتجز محتجزا محتجزين خطف اختطاف مخطوف مخطوفين طرد تصفية اغتيال",
  "مقتل قتل قتلى قتيل قتيلا قتيلين إعدام تدمير تفكيك تصدي ردع مقاومة عقوبات صاروخ صواريخ صاروخين مسيرة مسيرات طائرة طائرات تفجير",
  "خسارة انهيار استسلام انفجار كمين عملية عمليات حصار محاصر محاصرة محاصرين جرحى مصابين مصابا مستهدفا مستهدفة مهاجمة ملاحقة مطاردة مداهمة اقتحام",
  ...formsOfVerbs(
    "هاجم/هاجم قصف/قصف استهدف/ستهدف ضرب/ضرب حارب/حارب كافح/كافح قاتل/قاتل واجه/واجه هزم/هزم دحر/دحر قضى/قضي أطاح/طيح",
  ),
  ...formsOfVerbs(
    "أسقط/سقط غزا/غزو اجتاح/جتاح احتل/حتل اعتقل/عتقل أوقف/وقف احتجز/حتجز خطف/خطف اختطف/ختطف طرد/طرد قتل/قتل أصاب/صيب",
  ),
  ...formsOfVerbs(
    "اغتال/غتال أعدم/عدم دمر/دمر فكك/فكك تصدى/تصدى شن/شن فجر/فجر تعرض/تعرض اقتحم/قتحم داهم/داهم حاصر/حاصر طال/طال",
  ),
  ...formsOfVerbs("لاحق/لاحق طارد/طارد أحبط/حبط خسر/خسر فقد/فقد انهار/نهار سقط/سقط استسلم/ستسلم"),
);

/** Words of whoever does it with somebody, or gives it to them. */
const WITH = folded(
  "مع معا تنسيق تنسق دعم إسناد مساندة مساعدة مؤازرة مشترك مشتركة مشاركة تعاون شراكة شريك شركاء جانب رأس قيادة تضم يضم حضور",
  "تسليم تسلم نقل برفقة إشراف إمرة بين تدريب مشورة حلفاء تحالف ضمن",
  ...formsOfVerbs(
    "قاد/قود شارك/شارك ساعد/ساعد ساند/ساند دعم/دعم نسق/نسق انضم/نضم رافق/رافق سلم/سلم تسلم/تسلم استلم/ستلم حضر/حضر منح/منح أعطى/عطي زود/زود",
  ),
);

/** Words of whoever wants it or backs it. */
const BACKS = folded(
  "دعم دعوة تأييد مساندة طلب رغبة خطة خطط قرار قانون إصرار ضغط ضغوط مطلب مطالب مطالبة موافقة هدف مسعى مساع جهود تمويل تصويت",
  ...formsOfVerbs(
    "خطط/خطط دعم/دعم أيد/ؤيد ساند/ساند أراد/ريد رغب/رغب سعى/سعي تطلع/تطلع أمل/أمل صوت/صوت طالب/طالب دعا/دعو وافق/وافق رحب/رحب",
  ),
  ...formsOfVerbs(
    "اقترح/قترح نوى/نوي اعتزم/عتزم فضل/فضل تعهد/تعهد حث/حث ضغط/ضغط قرر/قرر مول/مول طلب/طلب أصر/صر هدف/هدف شجع/شجع بارك/بارك",
  ),
);

const WORDS_OF: Readonly<Record<string, ReadonlySet<string>>> = { target: AGAINST, partner: WITH, supporter: BACKS };

/** Whether a text has a word of what somebody with a role does or suffers; an agent and a subject need none. */
export const tellsOfRole = (role: string, { words }: Pick<Sentence, "words">): boolean => {
  const needed = WORDS_OF[role];
  return needed === undefined || words.some((word) => says(word, needed));
};
