import type { Bilingual } from "../../schemas/index.js";

/** What the codebook says that no schema, rule or record can tell. */
interface Section {
  title: Bilingual;
  intro?: Bilingual;
  points: readonly Bilingual[];
}

export const about: Section = {
  title: { en: "What this package is, and what it is not", ar: "ما هذه الحزمة، وما ليست إياه" },
  intro: {
    en: "Records of what five Arabic news articles, written between 2024 and 2026, say about the end of the US-led Global Coalition's mission in Iraq. Each record carries the exact words it rests on, and a program proves that the words are there.",
    ar: "سجلات لما تقوله خمسة مقالات إخبارية عربية، كُتبت بين عامي 2024 و2026، عن انتهاء مهمة التحالف الدولي بقيادة الولايات المتحدة في العراق. يحمل كل سجل الكلمات التي يستند إليها كما وردت، ويثبت برنامج أنها موجودة في موضعها.",
  },
  points: [
    {
      en: "It is **five articles**, and no survey of the press. How often something is said here says nothing about how often it was said elsewhere.",
      ar: "هي **خمسة مقالات** لا أكثر، وليست مسحًا للصحافة. وتكرار أمر فيها لا يدل على مدى تكراره في غيرها.",
    },
    {
      en: "It is **not a count of what happened**. A row is something said; several rows may tell of one event, and most events have no row.",
      ar: "وهي **ليست عدًّا لما حدث**. فالصف الواحد قولٌ قيل، وقد تتحدث عدة صفوف عن حدث واحد، ومعظم الأحداث لا صف لها.",
    },
    {
      en: "It has **no best number**. Where two sources differ, both are there, each with its own hedge, time and definition. None is averaged, rounded or preferred.",
      ar: "وليس فيها **رقم مفضَّل**. فإذا اختلف مصدران وُجد القولان معًا، لكل منهما قيده وزمنه وتعريفه، من غير متوسط ولا تقريب ولا ترجيح.",
    },
    {
      en: "It is **not a casualty register**. The figures of dead, wounded and captured people are the ones these articles happen to mention. They are neither complete nor checked against any register.",
      ar: "وهي **ليست سجلًّا للضحايا**. فأعداد القتلى والجرحى والأسرى هي ما صادف أن ذكرته هذه المقالات، وليست كاملة ولا مقابَلة بأي سجل.",
    },
    {
      en: "It does **not decide who is right**. That a claim is recorded means that somebody made it, and no more.",
      ar: "وهي **لا تحكم لأحد على أحد**. فتسجيل القول يعني أن أحدًا قاله، لا أكثر.",
    },
  ],
};

export const reading: Section = {
  title: { en: "How to read the tables below", ar: "كيف تُقرأ الجداول أدناه" },
  points: [
    {
      en: "A field is named by its path: `actors[].role` is the `role` of each element of the list `actors`.",
      ar: "يُسمّى الحقل بمساره: فالمسار `actors[].role` هو الحقل `role` في كل عنصر من القائمة `actors`.",
    },
    {
      en: "A type with a link is a part that many records share; it is described once, in [Shared parts](#shared-parts). `[]` behind a type means a list.",
      ar: "النوع الذي عليه رابط جزء تشترك فيه سجلات كثيرة، ويُشرح مرة واحدة في [الأجزاء المشتركة](#shared-parts). والعلامة `[]` بعد النوع تعني قائمة.",
    },
    {
      en: "**required**: every record has the field. **optional**: it is absent where the source does not tell. An absent field is an empty cell in the CSV tables. A field inside another one is required where that one is there.",
      ar: "الكلمة **required** تعني أن الحقل في كل سجل، و**optional** أنه يغيب حيث لا يذكر المصدر شيئًا. والحقل الغائب خلية فارغة في جداول CSV. والحقل الذي داخل حقل آخر لازم حيث وُجد ذلك الحقل.",
    },
    {
      en: "Terms are written as the data has them, in English; their meaning stands beside them in both languages.",
      ar: "تُكتب المصطلحات كما هي في البيانات، بالإنجليزية، ومعناها بجانبها باللغتين.",
    },
    {
      en: "A column without a table is in the table of the dataset itself, `data/csv/<dataset>.csv`. `table.csv: column` is in a table that has a row for each element. In shared parts `…` stands for the name of the field that holds the part. Elements of a list in one cell are separated by `|`.",
      ar: "العمود المذكور بلا جدول هو في جدول مجموعة البيانات نفسها `data/csv/<dataset>.csv`. أما `table.csv: column` فعمود في جدول لكل عنصر فيه صف. وفي الأجزاء المشتركة تحل العلامة `…` محل اسم الحقل الذي فيه الجزء. وتفصل العلامة `|` بين عناصر القائمة في الخلية الواحدة.",
    },
    {
      en: "Examples are values that the data has; the id of the record is in `data/csv/codebook.json`, which says the same as this page for programs.",
      ar: "الأمثلة قيم موجودة في البيانات؛ ومعرّف سجل كل مثال في الملف `data/csv/codebook.json` الذي يقول للبرامج ما تقوله هذه الصفحة.",
    },
  ],
};

export const curation: Section = {
  title: { en: "The rules of curation", ar: "قواعد إعداد السجلات" },
  points: [
    {
      en: "**One record, one claim**: by one claimant, in one article. Two passages of one article that say the same are one record with two quotes. The same claim in two articles is two records joined by `repeats`; they are not two observations.",
      ar: "**سجل واحد لقول واحد**: لقائل واحد في مقال واحد. فإن قالت فقرتان من مقال واحد الشيء نفسه فهما سجل واحد باقتباسين. والقول نفسه في مقالين سجلان تصل بينهما العلاقة `repeats`، وليسا ملاحظتين مستقلتين.",
    },
    {
      en: "**Nothing is merged**: two figures that differ are two records.",
      ar: "**لا شيء يُدمج**: الرقمان المختلفان سجلان.",
    },
    {
      en: "**The words prove the field**: a quote is the shortest run of the article's words that carries the record, character for character, its misspellings included. What the quoted words do not carry stands in `inferred` with a reason.",
      ar: "**الكلمات تثبت الحقل**: الاقتباس أقصر عبارة من المقال تحمل السجل، حرفًا بحرف، بما فيها من أخطاء إملائية. وما لا تحمله الكلمات المقتبسة يُذكر في `inferred` مع سببه.",
    },
    {
      en: "**The hedge stays**: about, at least, more than, and tens of are kept on the number they stand on, neither dropped nor hardened. `exact` says only that the source does not hedge, not that the number is right.",
      ar: "**القيد باقٍ**: تبقى «نحو» و«ما لا يقل عن» و«أكثر من» و«عشرات» مع العدد الذي قيّدته، فلا تُحذف ولا تُشدَّد. والقيمة `exact` تعني أن المصدر لم يقيّد العدد، لا أن العدد صحيح.",
    },
    {
      en: "**A plan is not an event**: a plan, a pace, a forecast, a proposal or a condition is never `actual`. When a later article tells the outcome, its record points back with `realises`.",
      ar: "**الخطة ليست حدثًا**: فالخطة والوتيرة والتوقع والاقتراح والشرط لا تُسجَّل أبدًا بالقيمة `actual`. وإذا ذكر مقال لاحق ما آلت إليه الخطة أشار سجله إليها بالعلاقة `realises`.",
    },
    {
      en: "**No date is finer than its words**: a month stays a month, and an unknown date is left out. Words such as last year are read from the time at which they were said; half a year is not set beside a whole one without a word; a deadline is not the date of an event.",
      ar: "**لا تاريخ أدق من كلماته**: يبقى الشهر شهرًا، ويُترك التاريخ المجهول. وتُقرأ عبارات مثل «العام الماضي» من الوقت الذي قيلت فيه. ولا يوضع نصف عام إزاء عام كامل من غير تنبيه. والمهلة ليست تاريخ حدث.",
    },
    {
      en: "**Words stay with their speaker**: an anonymous official is an actor of their own, never the institution. Two people who share a first name are not one person. A community whose members differ is not given one stance.",
      ar: "**القول لقائله**: المسؤول الذي لم يُذكر اسمه طرف قائم بذاته وليس المؤسسة. والاسم الأول المشترك لا يجعل شخصين شخصًا واحدًا. والمكوّن الذي تختلف مواقف أفراده لا يُنسب إليه موقف واحد.",
    },
    {
      en: "**Counts that overlap are not added**, and one report printed in several articles is not counted several times: `part-of` and `repeats` say where that would happen. `different-definition` marks figures that look alike and count different things.",
      ar: "**الأعداد المتداخلة لا تُجمع**، والخبر الواحد المنشور في عدة مقالات لا يُعدّ عدة مرات: والعلاقتان `part-of` و`repeats` تدلان على مواضع ذلك. أما `different-definition` فتميّز أرقامًا تتشابه وتعدّ أشياء مختلفة.",
    },
    {
      en: "**`contradicts` is rare**: only where subject, place and measure are the same, the times overlap and both claims cannot hold.",
      ar: "**العلاقة `contradicts` نادرة**: لا تُستعمل إلا إذا اتحد الموضوع والمكان والمقياس وتداخل الزمن وتعذّر أن يصح القولان معًا.",
    },
    {
      en: "**Marks are not data**: digits of a footnote mark or of an address are not figures.",
      ar: "**العلامات ليست بيانات**: أرقام الحواشي والعناوين الشبكية ليست أعدادًا.",
    },
    {
      en: "**Summaries describe and do not judge**: one plain sentence of our own in each language. English names follow the coalition's usage; the Arabic keeps the source's form, and a note says whose wording a contested name is.",
      ar: "**الملخصات تصف ولا تحكم**: جملة واحدة واضحة من صياغتنا بكل لغة. تتبع الأسماء الإنجليزية استعمال التحالف، وتحتفظ العربية بصيغة المصدر، وتبيّن ملاحظة لمن تعود صيغة الاسم المختلف عليه.",
    },
  ],
};

export const names: Section = {
  title: { en: "Names, and whose wording they are", ar: "الأسماء، ولمن تعود صيغتها" },
  intro: {
    en: "English names follow the coalition's own usage, Arabic names that of the articles. Where there is more to know, the entry of the actor or place carries a note; these are all of them.",
    ar: "تتبع الأسماء الإنجليزية استعمال التحالف نفسه، وتتبع العربية استعمال المقالات. وحيث يلزم مزيد من البيان يحمل مدخل الطرف أو المكان ملاحظة؛ وهذه كلها.",
  },
  points: [],
};

export const limits: Section = {
  title: { en: "Known limits", ar: "حدود معروفة" },
  points: [
    {
      en: "The articles were given, not sampled. They are all in Arabic, and all are about the mission's end; what other papers or languages say is missing.",
      ar: "المقالات معطاة وليست عيّنة مختارة. وكلها بالعربية، وكلها عن انتهاء المهمة؛ وما تقوله صحف أو لغات أخرى غائب.",
    },
    {
      en: "The articles are not independent of each other: several draw on the same briefings, agencies and announcements, even where no `repeats` can be shown.",
      ar: "المقالات غير مستقل بعضها عن بعض: فعدد منها يستقي من الإحاطات والوكالات والإعلانات نفسها، حتى حيث لا يمكن إثبات العلاقة `repeats`.",
    },
    {
      en: "Three of the five print no date. Theirs was worked out from the text and its context; see [Sources](#the-sources). What is relative to them is as uncertain as they are.",
      ar: "ثلاثة من المقالات الخمسة لا تذكر تاريخًا. وقد استُخرجت تواريخها من النص وسياقه؛ انظر [المصادر](#the-sources). وما نُسب إليها من تواريخ لا يزيد عنها يقينًا.",
    },
    {
      en: "A program proves the quotes, the numbers, hedges, units and names, and the stated and relative dates. It does not prove the `stance` of a position, the `role` of an actor or the wording of a summary: those rest on reading.",
      ar: "يثبت البرنامج الاقتباسات والأعداد والقيود والوحدات والأسماء والتواريخ المصرّح بها والمحسوبة من الكلمات. ولا يثبت الموقف `stance` ولا الدور `role` ولا صياغة الملخص؛ فهذه مردّها إلى القراءة والفهم.",
    },
    {
      en: "Anonymous actors are kept apart by article. Two of them may be the same person, and one may be several.",
      ar: "تُفصل الأطراف المجهولة الاسم بحسب المقال. وقد يكون اثنان منها شخصًا واحدًا، وقد يكون الواحد عدة أشخاص.",
    },
    {
      en: "`approximately` has no bounds, and `order-of-magnitude` at most a floor: the source does not say how near it is. A chart that draws such a figure as a point says more than the source.",
      ar: "لا حدود للقيمة `approximately`، وليس للقيمة `order-of-magnitude` سوى حد أدنى على الأكثر، لأن المصدر لا يبيّن مدى القرب. ومن يرسم رقمًا كهذا نقطةً على مخطط يقول أكثر مما قال المصدر.",
    },
    {
      en: "A fraction is stored as a decimal: a third is 0.333.",
      ar: "يُحفظ الكسر عددًا عشريًّا: الثلث 0.333.",
    },
    {
      en: "Notes, the notes of dates and the reasons in `inferred` and in relations are mostly in English only. English titles and summaries are our own wording, not the sources'.",
      ar: "الملاحظات، وملاحظات التواريخ، والأسباب في `inferred` وفي العلاقات، معظمها بالإنجليزية فقط. والعناوين والملخصات الإنجليزية من صياغتنا لا من صياغة المصادر.",
    },
    {
      en: "An error of an article stays: it is recorded, with a note where we saw it, and not corrected.",
      ar: "خطأ المقال باقٍ كما هو: يُسجَّل، مع ملاحظة حيث انتبهنا إليه، ولا يُصحَّح.",
    },
  ],
};
