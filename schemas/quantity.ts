import * as z from "zod";
import { field } from "./field.js";
import type { CountedForms, NumberForm, Term } from "./term.js";
import { term, vocabulary } from "./vocabulary.js";
import { type Words, words } from "./words.js";

/** A unit: its meaning, and what shows it in a text, either the nouns that are counted or the form of the number. */
type CountedTerm = Term & ({ readonly nouns: readonly string[] } | { readonly form: NumberForm });

/**
 * @param nouns the Arabic nouns that show it in a text, separated by spaces
 * @param said how a number and its noun are said in our own sentences
 */
export const counted = (meaning: Words, nouns: string, said?: CountedForms): CountedTerm => ({
  ...meaning,
  nouns: nouns.split(" "),
  ...(said && { said }),
});
export const written = (meaning: Words, form: NumberForm): CountedTerm => ({ ...meaning, form });

const UNITS = {
  soldiers: counted(words("soldiers of a state", "جنود دولة"), "جندي جنديا جنود جنديين عسكري عسكريا عسكريين عسكريون", {
    en: ["soldier", "soldiers"],
    ar: ["جندي واحد", "جنديان", "جنديين", "جنود", "جنديًّا", "جندي", "الجنود"],
  }),
  fighters: counted(
    words("fighters of an armed group", "مقاتلو جماعة مسلحة"),
    "مقاتل مقاتلا مقاتلين مقاتلون مقاتلي عنصر عناصر مسلح مسلحا مسلحين مسلحون مسلحي متشدد متشددا متشددين متشددون جهادي جهاديا جهاديين جهاديون",
    {
      en: ["fighter", "fighters"],
      ar: ["مقاتل واحد", "مقاتلان", "مقاتلين", "مقاتلين", "مقاتلًا", "مقاتل", "المقاتلين"],
    },
  ),
  people: counted(
    words(
      "people, where the source is no more specific, or counts the dead, wounded or captured",
      "أشخاص، حيث لا يحدد المصدر أكثر، أو حيث يعدّ قتلى أو جرحى أو أسرى",
    ),
    "شخص أشخاص وفاة وفيات قتيل قتيلا قتلى جريح جريحا جرحى مصاب مصابين مصابون ضحية ضحايا مفقود مفقودين مفقودون ناج ناجين ناجون أسير أسيرا أسرى معتقل معتقلين معتقلون مدني مدنيين مدنيون مواطن مواطنين مواطنون طفل طفلة أطفال امرأة نساء فتاة شاب شابا شبان رجل رجال متعاقد متعاقدا متعاقدين متعاقدون سائق سائقين حارس حراس مسافر مسافرين راكب ركاب عامل عمال موظف موظفين موظفون مستشار مستشارا مستشارين مستشارون خبير خبيرا خبراء متظاهر متظاهرين متظاهرون لاجئ لاجئين لاجئون نازح نازحين نازحون مهرب مهربين مهربون صحفي صحفيين صحفيون شرطي شرطيين إرهابي إرهابيا إرهابيين إرهابيي مسلح مسلحا مسلحين مسلحون متشدد متشددا متشددين نائب نائبا نواب جندي جنديا جنود مقاتل مقاتلا مقاتلين مقاتلون قائد قيادي قياديا قياديين قياديون ضابط ضابطا ضباط شهيد شهيدا شهداء مطلوب مطلوبا مطلوبين مطلوبون مشتبه عسكري عسكريا عسكريين عسكريون منتسب منتسبا منتسبين فلاح مزارع عنصر عناصر فرد أفراد آخر آخرين آخرون روح أرواح جثة جثث راع رعاة طلاب أطباء سجين سجناء رهينة رهائن سكان أهالي",
    {
      en: ["person", "people"],
      ar: ["شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصًا", "شخص", "الأشخاص"],
    },
  ),
  attacks: counted(
    words("attacks as the source counts them", "هجمات كما يعدّها المصدر"),
    "هجوم هجوما هجمات هجمة ضربة ضربات غارة غارات اعتداء اعتداءات تفجير تفجيرا تفجيرات كمين كمينا كمائن استهداف استهدافا استهدافات",
    {
      en: ["attack", "attacks"],
      ar: ["هجوم واحد", "هجومان", "هجومين", "هجمات", "هجومًا", "هجوم", "الهجمات"],
    },
  ),
  operations: counted(words("military or security operations", "عمليات عسكرية أو أمنية"), "عملية عمليات حملة حملات", {
    en: ["operation", "operations"],
    ar: ["عملية واحدة", "عمليتان", "عمليتين", "عمليات", "عملية", "عملية", "العمليات"],
  }),
  hideouts: counted(
    words("hiding places of an armed group", "أوكار جماعة مسلحة"),
    "وكر وكرا أوكار مخبأ مخابئ كهف كهفا كهوف مضافة مضافات ملاذ ملاذات",
    {
      en: ["hideout", "hideouts"],
      ar: ["وكر واحد", "وكران", "وكرين", "أوكار", "وكرًا", "وكر", "الأوكار"],
    },
  ),
  states: counted(
    words("states that are members of the coalition", "دول أعضاء في التحالف"),
    "دولة دول بلد بلدا بلدان",
    {
      en: ["state", "states"],
      ar: ["دولة واحدة", "دولتان", "دولتين", "دول", "دولة", "دولة", "الدول"],
    },
  ),
  "working-groups": counted(words("working groups of the coalition", "مجموعات عمل في التحالف"), "مجموعة مجموعات", {
    en: ["working group", "working groups"],
    ar: ["مجموعة عمل واحدة", "مجموعتا عمل", "مجموعتي عمل", "مجموعات عمل", "مجموعة عمل", "مجموعة عمل", "مجموعات العمل"],
  }),
  bases: counted(words("military bases", "قواعد عسكرية"), "قاعدة قواعد معسكر معسكرا معسكرات ثكنة ثكنات", {
    en: ["base", "bases"],
    ar: ["قاعدة واحدة", "قاعدتان", "قاعدتين", "قواعد", "قاعدة", "قاعدة", "القواعد"],
  }),
  phases: counted(words("phases of a plan", "مراحل خطة"), "مرحلة مرحلتين مرحلتان مراحل", {
    en: ["phase", "phases"],
    ar: ["مرحلة واحدة", "مرحلتان", "مرحلتين", "مراحل", "مرحلة", "مرحلة", "المراحل"],
  }),
  years: counted(words("a duration in years", "مدة بالسنوات"), "عام عاما عامين عامان أعوام سنة سنتين سنتان سنوات", {
    en: ["year", "years"],
    ar: ["عام واحد", "عامان", "عامين", "أعوام", "عامًا", "عام", "الأعوام"],
  }),
  months: counted(words("a duration in months", "مدة بالأشهر"), "شهر شهرا شهرين شهران أشهر شهور", {
    en: ["month", "months"],
    ar: ["شهر واحد", "شهران", "شهرين", "أشهر", "شهرًا", "شهر", "الأشهر"],
  }),
  percent: written(
    words("percent of the whole that the record names", "نسبة مئوية من الكل الذي يسميه السجل"),
    "percent",
  ),
  share: written(
    words(
      "parts of the whole that the record names, counted by `value`; into how many parts it is divided, `of` says",
      "أجزاء من الكل الذي يسميه السجل: عددها في `value`، وعدد أجزاء الكل في `of`",
    ),
    "fraction",
  ),
  ratio: written(
    words("a multiple of the figure that it is compared with", "كم مرةً يبلغ الرقمَ الذي يُقارن به"),
    "multiple",
  ),
};

const number = z.number().min(0);

const hedge = words("The source's own hedge on the number.", "قيد المصدر نفسه على العدد، كما ورد.");

/**
 * A number with its hedge and its unit.
 * @param units what may be counted, each with the words that show it
 */
export const quantityOf = <const Unit extends string>(units: Readonly<Record<Unit, CountedTerm>>) => {
  const unit = field(z.enum(Object.keys(units) as Unit[]), {
    role: "unit",
    terms: units,
    ...words("What is counted.", "ما الذي يُعدّ."),
  });
  return z
    .discriminatedUnion("qualifier", [
      z.strictObject({
        qualifier: vocabulary(
          {
            exact: words("not hedged in the source", "بلا قيد في المصدر"),
            approximately: words("about this number, without bounds", "نحو هذا العدد؛ بلا حدود"),
            "at-least": words("the value or more", "هذا العدد أو أكثر"),
            "more-than": words("above the value", "أكثر من هذا العدد"),
            "at-most": words("the value or less", "هذا العدد أو أقل"),
            "less-than": words("below the value", "أقل من هذا العدد"),
          },
          hedge,
        ),
        value: number.meta(words("The number that the source gives.", "العدد الذي يقوله المصدر.")),
        of: z
          .int()
          .min(2)
          .optional()
          .meta(
            words(
              "Of a share: into how many equal parts the whole is divided. A third is value 1, of 3.",
              "في الحصة: إلى كم جزء متساوٍ يُقسم الكل. فالثلث value 1 وof 3.",
            ),
          ),
        unit,
      }),
      z.strictObject({
        qualifier: term(
          "between",
          words(
            "the source gives a lower and an upper end, and no single value",
            "يذكر المصدر طرفين ولا يذكر عددًا بعينه",
          ),
        ).meta(hedge),
        min: number.meta(words("The lower end, which is included.", "الطرف الأدنى، وهو داخل فيه.")),
        max: number.meta(words("The upper end, which is included.", "الطرف الأعلى، وهو داخل فيه.")),
        unit,
      }),
      z.strictObject({
        qualifier: term(
          "order-of-magnitude",
          words(
            "a word such as tens or tens of thousands, without a value",
            "كلمة مثل «عشرات» أو «عشرات الآلاف»، بلا عدد",
          ),
        ).meta(hedge),
        min: number
          .optional()
          .meta(words("The lower bound, if the word gives one.", "الحد الأدنى، حيث تدل عليه الكلمة.")),
        unit,
      }),
    ])
    .meta({
      id: "Quantity",
      ...words(
        "A number with the source's own hedge and its unit. Never rounded, never a midpoint.",
        "عدد مع قيد المصدر عليه ووحدته. لا يُقرَّب ولا يُستبدل بمتوسط.",
      ),
    });
};

const quantitySchema = quantityOf(UNITS);

type InferredQuantity = typeof quantitySchema;
/** A name for declarations, which would otherwise write the schema out wherever it is used. */
export interface QuantitySchema extends InferredQuantity {}
export const Quantity: QuantitySchema = quantitySchema;

export type Quantity = z.infer<typeof Quantity>;
export type Qualifier = Quantity["qualifier"];
