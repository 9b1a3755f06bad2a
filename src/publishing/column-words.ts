import type { Words } from "../../schemas/words.js";

type Arabic = Readonly<Record<string, string>>;

/** What a column means in Arabic, where no field of the schemas says it: by the end of its name. */
export const ARABIC_BY_ENDING: Arabic = {
  _note_en: "من أي شيء استُخرج التاريخ، بالإنجليزية.",
  _note_ar: "من أي شيء استُخرج التاريخ.",
  _edtf: "التاريخ بصيغة EDTF، لا يكون أدق مما تقوله الكلمات.",
  _first: "أول يوم يشمله التاريخ؛ فارغ إن كانت بدايته مفتوحة.",
  _last: "آخر يوم يشمله التاريخ؛ فارغ إن كانت نهايته مفتوحة.",
  _basis: "كيف عُرف التاريخ: بلفظه، أو بالنسبة إلى تاريخ آخر، أو بالاستنتاج.",
  _source: "المصدر الخارجي الذي يؤرّخه.",
  _qualifier: "قيد المصدر نفسه على العدد. وexact تعني أن المصدر لم يقيّده، لا أنه دقيق.",
  _value: "العدد كما في المصدر؛ فارغ إن ذكر المصدر مدى أو لم يذكر عددا.",
  _min: "أدنى عدد تسمح به الكلمات، وهو في الحصة بعدد أجزائها؛ فارغ إن لم يكن لها حد أدنى.",
  _max: "أعلى عدد تسمح به الكلمات؛ فارغ إن لم يكن لها حد أعلى.",
  _of: "في الحصة: إلى كم جزء يُقسم الكل.",
  _unit: "ما الذي يُعدّ.",
};

/** The same by its whole name, or by its table and name where another table means something else. */
export const ARABIC: Arabic = {
  record: "معرّف السجل.",
  dataset: "مجموعة البيانات التي ينتمي إليها السجل.",
  article: "المقال.",
  at: "المقال والسطر اللذان فيهما الاقتباس.",
  first_line: "السطر الأول من الاقتباس؛ والسطر الأول من المقال رقمه 1.",
  last_line: "السطر الأخير من الاقتباس.",
  quote: "كلمات المقال حرفيًّا.",
  "claims.quote": "كلمات المقال حرفيًّا؛ وتفصل […] بين اقتباسين.",
  "inferred.at": "السطر الذي تستند إليه القيمة.",
  "planned-dates.modality": "أي نوع من الخطط.",
  "planned-dates.summary_en": "الخطة في جملة، بالإنجليزية.",
  "planned-dates.note_en": "إلى أي حد هي نتيجة الخطة، بالإنجليزية.",
  "relations.note_en": "لماذا تقوم الصلة، بالإنجليزية.",
  "relations.note_ar": "لماذا تقوم الصلة.",
  "disagreements.summary_en": "ما يقوله الأول، بالإنجليزية.",
  "disagreements.note_en": "فيم يختلفان، بالإنجليزية.",
  "disagreements.note_ar": "فيم يختلفان.",
  "discourse-network.share_qualifier": "قيد حصة الطرف التي تقف هذا الموقف؛ فارغ إن كان الطرف كله.",
  "discourse-network.share_value": "كم جزءًا من الطرف يقف هذا الموقف.",
  translation: "ترجمتنا الإنجليزية القريبة لهذه الكلمات.",
  direction: "tells: السجل هو صاحب الصلة بالآخر؛ is-told: الآخر هو صاحبها. وترد كل صلة مرة من كل جهة.",
  "relations.type": "صلة السجل صاحب الصلة بالسجل الآخر.",
  "disagreements.type": "contradicts: لا يصحان معًا؛ in-tension: أحدهما يحدّ الآخر أو يُضعفه.",
  other: "معرّف السجل الآخر.",
  other_dataset: "مجموعة البيانات التي ينتمي إليها السجل الآخر.",
  source: "البيان أو المصدر الذي يعود إليه.",
  field: "مسار الحقل الذي لا تحمل الاقتباسات قيمته.",
  words: "الكلمات حرفيًّا.",
  reason_en: "سبب القيمة، بالإنجليزية.",
  reason_ar: "سبب القيمة.",
  note_en: "ما ينبغي أن يُعرف، بالإنجليزية.",
  note_ar: "ما ينبغي أن يُعرف.",
  id: "معرّف القول.",
  summary_en: "القول في جملة من صياغتنا، بالإنجليزية.",
  summary_ar: "القول في جملة من صياغتنا.",
  article_title_en: "عنوان المقال بالإنجليزية؛ وبين قوسين تسمية من عندنا حيث لا عنوان له.",
  article_title_ar: "عنوان المقال؛ وبين قوسين تسمية من عندنا حيث لا عنوان له.",
  published_edtf: "تاريخ نشر المقال بصيغة EDTF: وعلامة ? لتاريخ غير مؤكد، و/ بين أول يوم وآخر يوم محتملين.",
  published_basis: "stated: يطبعه المقال؛ inferred: استُنتج.",
  claimants: "صاحب القول أو أصحابه؛ فارغ إن كان المقال نفسه.",
  claimants_en: "أسماء القائلين بالإنجليزية. وقد يشترك في الاسم عدة قائلين لم يُسمَّوا: جمّع بحسب claimants.",
  claimants_ar: "أسماء القائلين. وقد يشترك في الاسم عدة قائلين لم يُسمَّوا: جمّع بحسب claimants.",
  claimants_are:
    "named: مسمَّون؛ anonymous: مسؤولون أو مصادر أو خبراء أو إحصائيات أو تقارير بلا اسم؛ both: هؤلاء وهؤلاء؛ article: لا يُنسب القول إلى أحد.",
  speech: "direct: بين علامتي تنصيص؛ indirect: كلام منقول؛ narration: صوت المقال نفسه.",
  said_edtf: "متى قيل، بصيغة EDTF: في التاريخ الذي يذكره المقال أو مصدر آخر، أو في موعد لا يتجاوز المقال.",
  holder: "صاحب الموقف أو العدد أو الأرض.",
  holder_en: "اسمه بالإنجليزية.",
  holder_ar: "اسمه.",
  modality: "actual: يُروى واقعًا؛ وغيرها ليس واقعًا أو لم يقع بعد. فارغ في المواقف.",
  time_en: "زمنه بكلمات إنجليزية تصلح لجملة، لا يكون أدق مما في المقال.",
  time_ar: "زمنه بكلمات تصلح لجملة، لا يكون أدق مما في المقال.",
  sort_day:
    "يوم للترتيب في كل قول، وليس تاريخًا للقول: أول أيام زمنه، أو آخرها في المهلة، أو أول يوم يمكن أن يكون المقال نُشر فيه.",
  quantity_en: "العدد بالكلمات مع قيده ووحدته، بالإنجليزية: هذا ما يُكتب في جملة.",
  quantity_ar: "العدد بالكلمات مع قيده ووحدته: هذا ما يُكتب في جملة.",
  quantity_is: "ما العدد: كمية القول، أو مدته، أو حصة طرف.",
  may_add:
    "yes: لا يُعرف مانع من جمعه مع غيره من وحدته؛ not-with-those-named: لا يُجمع مع المذكور في not_with؛ no: لا يُجمع مع غيره.",
  may_not_add_because:
    "سبب المنع: بلا عدد، أو حصة أو مدة لا تُجمع، أو ليس مرويًّا واقعًا، أو بلا عدد واحد، أو القول نفسه، أو مكرر، أو أصل واحد، أو تداخل، أو زمنان مختلفان، أو معدود آخر.",
  not_with: "الأقوال التي لا يُجمع معها.",
  place: "المكان؛ فارغ حيث لا يذكره المصدر.",
  place_en: "اسم المكان بالإنجليزية.",
  place_ar: "اسم المكان.",
  place_within: "ما تقع فيه هذه الأماكن.",
  claim: "السجل الذي يمثل هذا القول: أكثر السجلات التي تقوله في مقاله بيانًا، بعدد وزمن ومكان.",
  counts:
    "yes في السجل الذي يمثل القول، وno في السجلات الأخرى التي تقوله في مجموعة أخرى: رشّح به قبل عدّ أقوال عدة مجموعات. وفي المجموعة الواحدة كل صف قول.",
  category:
    "نوع القول في مجموعته: نوع الحدث، أو ما أصاب الناس، أو ما يُعدّ، أو ما يحسمه البند، أو الموضوع، أو ما جرى للسيطرة.",
  said_basis: "stated: بلفظه؛ relative: محسوب من كلمات مثل «العام الماضي»؛ inferred: مستنتج أو له حدّ فقط.",
  "claims.proposition": "القضية التي فيها الموقف؛ فارغ في سائر الأقوال.",
  repeated_by: "كم قولًا في مقالات أخرى يقول مثله. والصفر لا يعني أنه مستقل: انظر origin.",
  contradicted_by: "كم قولًا لا يصح معه.",
  actor: "صاحب الموقف.",
  actor_name: "اسمه بالإنجليزية.",
  dispute: "الخلاف الذي القضية جزء منه، إن اشتركت فيه قضايا.",
  proposition: "القضية.",
  side: "الجانب الذي يقف فيه؛ وليس divided وdepends وundeclared تأييدًا ولا معارضة.",
  act: "كيف يُعبَّر عن الموقف.",
  voice: "own: يقوله صاحبه؛ spokesman: يقوله من هو منه؛ ascribed: يقوله عنه غيره أو الراوي؛ article: يقوله المقال.",
  stated_on_edtf: "متى قيل، بصيغة EDTF، حيث يذكره المقال.",
  planned_first: "أول يوم يسمح به الموعد المخطط.",
  planned_last: "آخر يوم يسمح به الموعد المخطط.",
  outcome_number: "رقم نتيجة الخطة ابتداءً من 1؛ و0 إن لم يذكر أي مقال نتيجة.",
  outcome: "معرّف السجل الذي يروي النتيجة.",
  outcome_first: "أول يوم يمكن أن تكون النتيجة وقعت فيه.",
  outcome_last: "آخر يوم يمكن أن تكون النتيجة وقعت فيه.",
  moved_to: "معرّف الخطة اللاحقة التي حلت محلها.",
  status:
    "met: تحقق في موعده؛ missed: تأخر؛ moved: حلت محله خطة أخرى؛ came-about: وقع بلا موعد مخطط؛ undecided: لا تحسم التواريخ؛ unknown: لا يُروى شيء.",
  days_late_least: "أقل عدد لأيام التأخر، وهو سالب إن وقع قبل الموعد.",
  days_late_most: "أكثر عدد لأيام التأخر.",
  origin: "مجموعة الأقوال التي تعود إلى بيان واحد، باسم أول سجلاتها: فهي غير مستقل بعضها عن بعض.",
  other_article: "مقال السجل الآخر.",
  other_summary_en: "ما يقوله الآخر، بالإنجليزية.",
  other_words: "كلمات الآخر في المقال حرفيًّا.",
  table_name: "الجدول.",
  column_name: "العمود.",
  "columns.type": "نوع القيم.",
  meaning_en: "معناه بالإنجليزية.",
  meaning_ar: "معناه.",
  allowed_values: "القيم المسموح بها مع معانيها بالإنجليزية؛ فارغ إن لم تكن قائمة مغلقة.",
  example: "قيمة من الجدول.",
  mistake_en: "الخطأ الذي ينبغي تجنبه، بالإنجليزية.",
  mistake_ar: "الخطأ الذي ينبغي تجنبه.",
};

/** The mistakes that readers of a spreadsheet make with a column, by its name or the end of its name. */
export const MISTAKES: Readonly<Record<string, Words>> = {
  quantity_value: {
    description:
      "Adding the column up: claims repeat, contain and contradict each other. See may_add and not_with in claims.",
    ar: "جمع العمود: فالأقوال تتكرر وتتداخل ويناقض بعضها بعضا. انظر may_add وnot_with في claims.",
  },
  _min: {
    description: "Adding it up, or taking it for an estimate: it is only what the hedge excludes.",
    ar: "جمعه أو حسبانه تقديرًا: فهو ما ينفيه القيد لا غير.",
  },
  _max: {
    description: "Adding it up, or taking it for an estimate: it is only what the hedge excludes.",
    ar: "جمعه أو حسبانه تقديرًا: فهو ما ينفيه القيد لا غير.",
  },
  _qualifier: {
    description: "Reading exact as precise: it means that the source puts no hedge on the number.",
    ar: "فهم exact على أنها دقيق: وهي تعني أن المصدر لم يقيّد العدد.",
  },
  _first: {
    description:
      "Taking an empty cell for a missing date: the start is open, as for a deadline. Sort by sort_day in claims.",
    ar: "حسبان الخانة الفارغة تاريخًا ناقصًا: فالبداية مفتوحة كما في المهلة. رتّب بـsort_day في claims.",
  },
  _last: {
    description: "Taking the last day of a month or year for the day of an event.",
    ar: "حسبان آخر يوم من الشهر أو السنة يوم الحدث.",
  },
  _edtf: {
    description: "Saving the file in a spreadsheet: 2024-09 becomes a day there.",
    ar: "حفظ الملف من برنامج جداول: إذ يصير 2024-09 فيه يومًا.",
  },
  sort_day: { description: "Quoting it as the date of the claim.", ar: "الاستشهاد به تاريخًا للقول." },
  modality: {
    description: "Counting what is planned, possible or proposed as something that happened.",
    ar: "عدّ المخطط والممكن والمقترح واقعًا.",
  },
  counts: {
    description: "Counting rows as claims: one claim can have a row in two datasets.",
    ar: "عدّ الصفوف أقوالًا: فقد يكون للقول الواحد صف في مجموعتين.",
  },
  repeated_by: {
    description: "Counting five articles that print one figure as five confirmations.",
    ar: "عدّ خمسة مقالات تطبع رقمًا واحدًا خمسة تأكيدات.",
  },
  claimants: {
    description: "Crediting an institution with the words of an unnamed official, who is a claimant of their own.",
    ar: "نسبة كلام مسؤول لم يُسمَّ إلى مؤسسته: فهو قائل قائم بذاته.",
  },
  holder: {
    description: "Taking the holder of a position for the one who speaks: others may say it of them. See claimants.",
    ar: "حسبان صاحب الموقف هو القائل: فقد يقوله غيره عنه. انظر claimants.",
  },
  translation: {
    description: "Printing it in quotation marks without the word translated.",
    ar: "طبعها بين علامتي تنصيص من غير كلمة «مترجم».",
  },
  published_edtf: {
    description: "Dropping the question mark: it says that the date is uncertain.",
    ar: "حذف علامة الاستفهام: فهي تقول إن التاريخ غير مؤكد.",
  },
  side: {
    description: "Counting divided, depends and undeclared on either side.",
    ar: "عدّ divided وdepends وundeclared في أحد الجانبين.",
  },
};
