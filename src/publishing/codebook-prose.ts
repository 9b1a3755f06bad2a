import type { Bilingual } from "../../schemas/index.js";

/** What the codebook says that does not follow from the schemas, the rules or the data. */
interface Section {
  title: Bilingual;
  intro?: Bilingual;
  points: readonly Bilingual[];
}

export const about: Section = {
  title: { en: "What this package is, and what it is not", ar: "ما هذه الحزمة، وما ليست إياه" },
  intro: {
    en: "Records of what a small collection of Arabic news articles says about the end of the US-led Global Coalition's mission in Iraq. Each record holds the exact words that it is based on, and a program checks that the article has these words on the line that the record names.",
    ar: "سجلات لما تقوله مجموعة صغيرة من المقالات الإخبارية العربية عن انتهاء مهمة التحالف الدولي بقيادة الولايات المتحدة في العراق. يحمل كل سجل الكلمات التي يستند إليها كما وردت، ويتحقق برنامج من وجودها في السطر الذي يذكره السجل.",
  },
  points: [
    {
      en: "It covers **[these articles](#the-sources)** only and is not a survey of the press. How often something is said here does not show how often it was said elsewhere.",
      ar: "تقتصر على **[هذه المقالات](#the-sources)**، وليست مسحًا للصحافة. وتكرار أمر فيها لا يدل على مدى تكراره في غيرها.",
    },
    {
      en: "It is **not a count of what happened**. A row is something that was said; several rows may be about one event, and most events have no row.",
      ar: "وهي **ليست عدًّا لما حدث**. فالصف الواحد قولٌ قيل، وقد تتحدث عدة صفوف عن حدث واحد، ومعظم الأحداث لا صف لها.",
    },
    {
      en: "It has **no best number**. Where two sources differ, both are there, each with its own hedge, time and definition. Nothing is averaged, rounded or preferred.",
      ar: "وليس فيها **رقم مفضَّل**. فإذا اختلف مصدران وُجد القولان معًا، لكل منهما قيده وزمنه وتعريفه، من غير متوسط ولا تقريب ولا ترجيح.",
    },
    {
      en: "It is **not a casualty register**. The numbers of people killed, wounded and captured are those that these articles happen to mention. They are not complete, and they have not been compared with any register.",
      ar: "وهي **ليست سجلًّا للضحايا**. فأعداد القتلى والجرحى والأسرى هي ما صادف أن ذكرته هذه المقالات، وليست كاملة ولا مقابَلة بأي سجل.",
    },
    {
      en: "It does **not decide who is right**. A recorded claim means that somebody made it, nothing more.",
      ar: "وهي **لا تحكم لأحد على أحد**. فتسجيل القول يعني أن أحدًا قاله، لا أكثر.",
    },
  ],
};

export const reading: Section = {
  title: { en: "How to read the tables below", ar: "كيف تُقرأ الجداول أدناه" },
  points: [
    {
      en: "A field is named by its path: `actors[].role` is the field `role` of each element of the list `actors`.",
      ar: "يُسمّى الحقل بمساره: فالمسار `actors[].role` هو الحقل `role` في كل عنصر من القائمة `actors`.",
    },
    {
      en: "A type with a link is a part that many records share; it is described once, in [Shared parts](#shared-parts). `[]` after a type means a list.",
      ar: "النوع الذي عليه رابط جزء تشترك فيه سجلات كثيرة، ويُشرح مرة واحدة في [الأجزاء المشتركة](#shared-parts). والعلامة `[]` بعد النوع تعني قائمة.",
    },
    {
      en: "**required**: every record has the field. **optional**: the field is absent if the source does not say. An absent field is an empty cell in the CSV tables. A required field inside another field is present whenever that other field is.",
      ar: "الكلمة **required** تعني أن الحقل في كل سجل، و**optional** أنه يغيب حيث لا يذكر المصدر شيئًا. والحقل الغائب خلية فارغة في جداول CSV. والحقل الذي داخل حقل آخر لازم حيث وُجد ذلك الحقل.",
    },
    {
      en: "Terms are written as in the data, in English; their meaning is given in both languages.",
      ar: "تُكتب المصطلحات كما هي في البيانات، بالإنجليزية، ويُذكر معناها باللغتين.",
    },
    {
      en: "A column without a table name is in the table of the dataset itself, `data/csv/<dataset>.csv`. `table.csv: column` is in a table that has a row for each element. In shared parts, `…` stands for the name of the field that holds the part. Elements of a list in one cell are separated by `|`.",
      ar: "العمود المذكور بلا جدول هو في جدول مجموعة البيانات نفسها `data/csv/<dataset>.csv`. أما `table.csv: column` فعمود في جدول لكل عنصر فيه صف. وفي الأجزاء المشتركة تحل العلامة `…` محل اسم الحقل الذي فيه الجزء. وتفصل العلامة `|` بين عناصر القائمة في الخلية الواحدة.",
    },
    {
      en: "`data/csv/codebook.json` holds the content of this page for programs, with an example from the data for each field and the agreement of the codings. It is in the repository and in the downloads of a release, not in the npm package.",
      ar: "وفي الملف `data/csv/codebook.json` محتوى هذه الصفحة للبرامج، مع مثال من البيانات لكل حقل ومدى اتفاق الترميزين. وهو في المستودع وفي تنزيلات الإصدار، لا في حزمة npm.",
    },
  ],
};

export const curation: Section = {
  title: { en: "The rules of curation", ar: "قواعد إعداد السجلات" },
  points: [
    {
      en: "**One record, one claim**: by one claimant, or by several who say it together, in one article. Two passages of one article that say the same thing are one record with two quotes. The same claim in two articles is two records joined by `repeats`; they are not two independent observations.",
      ar: "**سجل واحد لقول واحد**: لقائل واحد، أو لعدة قائلين يقولونه معًا، في مقال واحد. فإن قالت فقرتان من مقال واحد الشيء نفسه فهما سجل واحد باقتباسين. والقول نفسه في مقالين سجلان تصل بينهما العلاقة `repeats`، وليسا ملاحظتين مستقلتين.",
    },
    {
      en: "**Nothing is merged**: two figures that differ are two records.",
      ar: "**لا شيء يُدمج**: الرقمان المختلفان سجلان.",
    },
    {
      en: "**The words support the field**: a quote is the shortest passage of the article that supports the record, character for character, including its misspellings. What the quoted words do not say is listed in `inferred` with a reason.",
      ar: "**الكلمات سند الحقل**: الاقتباس أقصر عبارة من المقال يقوم عليها السجل، حرفًا بحرف، بما فيها من أخطاء إملائية. وما لا تقوله الكلمات المقتبسة يُذكر في `inferred` مع سببه.",
    },
    {
      en: "**The hedge is kept**: words such as “about”, “at least”, “more than” and “tens of” stay with the number that they qualify; they are never dropped or made firmer. `exact` means only that the source does not hedge the number, not that the number is right.",
      ar: "**القيد باقٍ**: تبقى «نحو» و«ما لا يقل عن» و«أكثر من» و«عشرات» مع العدد الذي قيّدته، فلا تُحذف ولا تُشدَّد. والقيمة `exact` تعني أن المصدر لم يقيّد العدد، لا أن العدد صحيح.",
    },
    {
      en: "**A plan is not an event**: a plan, a pace, a forecast, a proposal or a condition is never `actual`. When a later article reports the outcome, its record points back with `realises`.",
      ar: "**الخطة ليست حدثًا**: فالخطة والوتيرة والتوقع والاقتراح والشرط لا تُسجَّل أبدًا بالقيمة `actual`. وإذا ذكر مقال لاحق ما آلت إليه الخطة أشار سجله إليها بالعلاقة `realises`.",
    },
    {
      en: "**No date is more precise than its words**: a month stays a month, and an unknown date is left out. Words such as “last year” are counted from the time when they were said. Half a year is not compared with a whole year without a warning. A deadline is not the date of an event.",
      ar: "**لا تاريخ أدق من كلماته**: يبقى الشهر شهرًا، ويُترك التاريخ المجهول. وتُقرأ عبارات مثل «العام الماضي» من الوقت الذي قيلت فيه. ولا يُقارن نصف عام بعام كامل من غير تنبيه. والمهلة ليست تاريخ حدث.",
    },
    {
      en: "**Words stay with their speaker**: an anonymous official is a separate actor, never the institution. Two people with the same first name are not taken for one person. A community whose members disagree is not given a single side.",
      ar: "**القول لقائله**: المسؤول الذي لم يُذكر اسمه طرف قائم بذاته وليس المؤسسة. والاسم الأول المشترك لا يجعل شخصين شخصًا واحدًا. والمكوّن الذي تختلف مواقف أفراده لا يُنسب إليه موقف واحد.",
    },
    {
      en: "**Overlapping counts are not added up**, and one report printed in several articles is not counted several times: `part-of` and `repeats` mark such cases. `different-definition` marks figures that look alike but count different things.",
      ar: "**الأعداد المتداخلة لا تُجمع**، والخبر الواحد المنشور في عدة مقالات لا يُعدّ عدة مرات: والعلاقتان `part-of` و`repeats` تدلان على مواضع ذلك. أما `different-definition` فتميّز أرقامًا تتشابه وتعدّ أشياء مختلفة.",
    },
    {
      en: "**`contradicts` is rare**: it is used only where subject, place and measure are the same, the times overlap, and the two claims cannot both be true.",
      ar: "**العلاقة `contradicts` نادرة**: لا تُستعمل إلا إذا اتحد الموضوع والمكان والمقياس وتداخل الزمن وتعذّر أن يصح القولان معًا.",
    },
    {
      en: "**Footnote marks are not data**: the digits of a footnote mark or of a web address are not figures.",
      ar: "**علامات الحواشي ليست بيانات**: أرقام الحواشي والعناوين الشبكية ليست أعدادًا.",
    },
    {
      en: "**Summaries describe and do not judge**: one plain sentence of our own in each language. English names follow the coalition's usage, and Arabic names keep the form of the source; where a name is contested, a note says whose wording it is.",
      ar: "**الملخصات تصف ولا تحكم**: جملة واحدة واضحة من صياغتنا بكل لغة. تتبع الأسماء الإنجليزية استعمال التحالف، وتحتفظ العربية بصيغة المصدر، وتبيّن ملاحظة لمن تعود صيغة الاسم المختلف عليه.",
    },
  ],
};

export const names: Section = {
  title: { en: "Names, and whose wording they are", ar: "الأسماء، ولمن تعود صيغتها" },
  intro: {
    en: "English names follow the coalition's own usage, Arabic names that of the articles. Where there is more to know, the entry of the actor or place has a note. This table lists every such note.",
    ar: "تتبع الأسماء الإنجليزية استعمال التحالف نفسه، وتتبع العربية استعمال المقالات. وحيث يلزم مزيد من البيان يحمل مدخل الطرف أو المكان ملاحظة، وفي هذا الجدول كل تلك الملاحظات.",
  },
  points: [],
};

export const limits: Section = {
  title: { en: "Known limits", ar: "حدود معروفة" },
  points: [
    {
      en: "The articles were given, not sampled. All of them are in Arabic and about the end of the mission; what other newspapers or other languages say is missing.",
      ar: "المقالات معطاة وليست عيّنة مختارة. وكلها بالعربية، وكلها عن انتهاء المهمة؛ وما تقوله صحف أو لغات أخرى غائب.",
    },
    {
      en: "The articles are not independent of each other: several use the same briefings, news agencies and announcements, even where no `repeats` can be shown.",
      ar: "المقالات غير مستقل بعضها عن بعض: فعدد منها يستقي من الإحاطات والوكالات والإعلانات نفسها، حتى حيث لا يمكن إثبات العلاقة `repeats`.",
    },
    {
      en: "Some of the articles print no date. Their dates were worked out from the text and its context; see [The sources](#the-sources). A date that is relative to one of them is just as uncertain.",
      ar: "بعض المقالات لا يذكر تاريخًا. وقد استُخرجت تواريخها من النص وسياقه؛ انظر [المصادر](#the-sources). وما نُسب إليها من تواريخ لا يزيد عنها يقينًا.",
    },
    {
      en: "A program checks the quotes, the numbers, hedges, units and names, and the stated and relative dates. It checks the `side` and `act` of a position only against lists of words that show them, and two roles only where one quote names both actors. It objects to the `type` of an event only where the quotes have words of another type and none of this one. It does not check the `proposition` of a position, or in a summary and a translation more than numbers, hedges, dates, names, outcomes, the marks of a plan and some opposites. What depends on reading was coded twice; see [how far two codings agree](#how-far-two-codings-agree).",
      ar: "يتحقق البرنامج من الاقتباسات والأعداد والقيود والوحدات والأسماء والتواريخ المصرّح بها والمحسوبة من الكلمات. أما الجانب `side` وصيغة التعبير `act` فلا يقابلهما إلا بقوائم كلمات تدل عليهما، ولا يقابل الدورين إلا حيث يسمّي اقتباس واحد الطرفين. ولا يعترض على نوع الحدث `type` إلا حيث تدل كلمات الاقتباسات على نوع آخر ولا تدل كلمة منها عليه. ولا يتحقق من القضية `proposition`، ولا يقابل في الملخص والترجمة سوى الأعداد والقيود والتواريخ والأسماء والمآلات وعلامات الخطة والاحتمال وبعض الأضداد. وما مردّه إلى القراءة والفهم رُمّز مرتين؛ انظر [مدى اتفاق الترميزين](#how-far-two-codings-agree).",
    },
    {
      en: "Anonymous actors are separate for each article. Two of them may be the same person, and one of them may be several people.",
      ar: "تُفصل الأطراف المجهولة الاسم بحسب المقال. وقد يكون اثنان منها شخصًا واحدًا، وقد يكون الواحد عدة أشخاص.",
    },
    {
      en: "`approximately` has no bounds, and `order-of-magnitude` has at most a lower bound, because the source does not say how close the figure is. A chart that draws such a figure as a point says more than the source does.",
      ar: "لا حدود للقيمة `approximately`، وليس للقيمة `order-of-magnitude` سوى حد أدنى على الأكثر، لأن المصدر لا يبيّن مدى القرب. ومن يرسم رقمًا كهذا نقطةً على مخطط يقول أكثر مما قال المصدر.",
    },
    {
      en: "A fraction is stored as it is said: one third is `value` 1 `of` 3. The columns `…_min` and `…_max` count the same parts: at least a third is `…_min` 1 of 3.",
      ar: "يُحفظ الكسر كما قيل: الثلث هو `value` 1 من `of` 3. ويعدّ العمودان `…_min` و`…_max` الأجزاء نفسها: «الثلث على الأقل» هو `…_min` 1 من 3.",
    },
    {
      en: "Summaries, notes, reasons, translations and English titles are our own wording, not that of the sources. Translations were made from the Arabic by machine under written rules and read back by machine; where one and its quote differ, the quote is right.",
      ar: "الملخصات والملاحظات والأسباب والترجمات والعناوين الإنجليزية من صياغتنا لا من صياغة المصادر. وقد تُرجمت الاقتباسات من العربية آليًّا وفق قواعد مكتوبة ثم روجعت آليًّا؛ وإن خالفت ترجمةٌ اقتباسها فالصحيح هو الاقتباس.",
    },
    {
      en: "An error in an article is kept: it is recorded as it is, with a note where we noticed it, and it is not corrected.",
      ar: "خطأ المقال باقٍ كما هو: يُسجَّل، مع ملاحظة حيث انتبهنا إليه، ولا يُصحَّح.",
    },
  ],
};
