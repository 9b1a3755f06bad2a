/** What a text marks as not a fact, or not yet. */
export type Modality = "plan" | "forecast" | "possibility" | "condition" | "refusal" | "proposal";

/** Verbs, in the third person of the perfect and of the imperfect without its first letter. All other persons follow. */
export const VERBS: readonly { modality: Modality; perfect: string; imperfect: string; example: string }[] = [
  { modality: "plan", perfect: "نوى", imperfect: "نوي", example: "تنوي الشركة التوسع" },
  { modality: "plan", perfect: "اعتزم", imperfect: "عتزم", example: "تعتزم الوزارة الانسحاب" },
  { modality: "plan", perfect: "أزمع", imperfect: "زمع", example: "يزمع الحزب عقد مؤتمر" },
  { modality: "plan", perfect: "خطط", imperfect: "خطط", example: "يخططون للعودة" },
  { modality: "plan", perfect: "تعهد", imperfect: "تعهد", example: "تعهدت بسحب قواتها" },
  { modality: "plan", perfect: "استعد", imperfect: "ستعد", example: "تستعد للمغادرة" },
  { modality: "plan", perfect: "تأهب", imperfect: "تأهب", example: "يتأهبون للرحيل" },
  { modality: "plan", perfect: "أوشك", imperfect: "وشك", example: "أوشك على الرحيل" },
  { modality: "plan", perfect: "وعد", imperfect: "عد", example: "وعدت الحكومة بالإصلاح" },
  { modality: "plan", perfect: "عزم", imperfect: "عزم", example: "يعزم على الرحيل" },
  { modality: "plan", perfect: "طمح", imperfect: "طمح", example: "يطمح إلى الفوز" },
  { modality: "plan", perfect: "سعى", imperfect: "سعي", example: "تسعى إلى الحصول على مقعد" },
  { modality: "plan", perfect: "أراد", imperfect: "ريد", example: "تريد البقاء" },
  { modality: "plan", perfect: "رغب", imperfect: "رغب", example: "ترغب في البقاء" },

  { modality: "plan", perfect: "توعد", imperfect: "توعد", example: "توعدت بالرد" },
  { modality: "forecast", perfect: "توقع", imperfect: "توقع", example: "تتوقع المنظمة عودتهم" },
  { modality: "forecast", perfect: "انتظر", imperfect: "نتظر", example: "ينتظر أن يعود الوفد" },
  { modality: "forecast", perfect: "ارتقب", imperfect: "رتقب", example: "يرتقب أن تصدر النتائج" },
  { modality: "forecast", perfect: "ترقب", imperfect: "ترقب", example: "يترقب صدور النتائج" },
  { modality: "forecast", perfect: "رجح", imperfect: "رجح", example: "رجح الخبير استمرار الأزمة" },
  { modality: "forecast", perfect: "افترض", imperfect: "فترض", example: "يفترض أن يصل غدا" },
  { modality: "forecast", perfect: "تنبأ", imperfect: "تنبأ", example: "تنبأ الخبراء بانهيار السد" },
  { modality: "forecast", perfect: "أمل", imperfect: "أمل", example: "نأمل التوصل إلى حل" },
  { modality: "forecast", perfect: "تمنى", imperfect: "تمني", example: "تتمنى عودتهم" },

  { modality: "possibility", perfect: "خشي", imperfect: "خشي", example: "يخشى السكان انهيار السد" },
  { modality: "possibility", perfect: "تخوف", imperfect: "تخوف", example: "تتخوف من الفراغ" },
  { modality: "possibility", perfect: "حذر", imperfect: "حذر", example: "حذرت من كارثة" },
  { modality: "proposal", perfect: "اقترح", imperfect: "قترح", example: "اقترح الوسيط هدنة" },
  { modality: "proposal", perfect: "طالب", imperfect: "طالب", example: "طالبوا بالرحيل" },
  { modality: "proposal", perfect: "ناشد", imperfect: "ناشد", example: "ناشدت المجتمع الدولي التدخل" },
  { modality: "proposal", perfect: "أوصى", imperfect: "وصي", example: "أوصت اللجنة بإغلاق المعبر" },
  { modality: "proposal", perfect: "حث", imperfect: "حث", example: "حثت الأطراف على الحوار" },
  { modality: "proposal", perfect: "دعا", imperfect: "دعو", example: "دعا إلى وقف القتال" },
  { modality: "proposal", perfect: "وجب", imperfect: "جب", example: "يجب وقف القتال" },
  { modality: "proposal", perfect: "انبغى", imperfect: "نبغي", example: "ينبغي وقف القتال" },
  { modality: "proposal", perfect: "تعين", imperfect: "تعين", example: "يتعين على الحكومة أن ترد" },
  { modality: "refusal", perfect: "رفض", imperfect: "رفض", example: "يرفضون الرحيل" },
  { modality: "refusal", perfect: "استبعد", imperfect: "ستبعد", example: "استبعد الوزير عودتهم" },

  { modality: "refusal", perfect: "امتنع", imperfect: "متنع", example: "امتنعت عن التصويت" },
];

/** Nouns, participles and particles, whatever is joined to their front. */
export const WORDS: readonly { modality: Modality; words: string; example: string }[] = [
  { modality: "plan", words: "المقرر المقررة مقررا", example: "من المقرر أن تنتهي" },
  { modality: "plan", words: "مزمع المزمع المزمعة", example: "من المزمع عقد مؤتمر" },
  { modality: "plan", words: "خطة خططا", example: "أعلن خطة للانسحاب" },
  { modality: "plan", words: "عازم عازمة عازمون معتزم معتزمة", example: "عازمة على الرحيل" },
  { modality: "plan", words: "استعداد استعداده استعدادها استعدادهم", example: "أبدى استعداده للانسحاب" },
  { modality: "plan", words: "هدد هددت هددوا", example: "هددوا بالانسحاب" },
  { modality: "plan", words: "ينص تنص", example: "ينص الاتفاق على انسحابها" },
  { modality: "proposal", words: "مسودة", example: "تنص المسودة على مرحلتين" },
  { modality: "plan", words: "بصدد", example: "بصدد إغلاق السفارة" },
  { modality: "plan", words: "وشك", example: "على وشك الانهيار" },

  { modality: "plan", words: "نيته نيتها نيتهم عزمه عزمها عزمهم اعتزامه اعتزامها", example: "أعلن عزمه على الاستقالة" },
  { modality: "forecast", words: "المتوقع المتوقعة متوقع متوقعا متوقعة توقعات", example: "من المتوقع أن يعود" },
  { modality: "forecast", words: "المنتظر المنتظرة", example: "من المنتظر أن يعود" },
  { modality: "forecast", words: "المرتقب المرتقبة مرتقب مرتقبة", example: "من المرتقب أن يعود" },
  { modality: "forecast", words: "المرجح مرجح مرجحة مرجحا", example: "من المرجح أن يعود" },
  { modality: "forecast", words: "المفترض", example: "من المفترض أن يعود" },

  { modality: "forecast", words: "كفيل كفيلة", example: "الاتفاق كفيل بإنهاء الأزمة" },
  { modality: "possibility", words: "ربما", example: "ربما غادروا" },
  { modality: "possibility", words: "لعل لعله لعلها لعلهم عسى", example: "لعل الوفد يعود" },
  {
    modality: "possibility",
    words: "المحتمل المحتملة محتمل محتملة محتملا احتمال احتمالات احتمالية",
    example: "احتمال انهيار السد",
  },
  { modality: "possibility", words: "يمكن يمكنه يمكنها يمكنهم يمكننا", example: "يمكن أن تتوسع الحرب" },
  { modality: "possibility", words: "يحتمل", example: "يحتمل أن ينهار" },
  { modality: "refusal", words: "يأبى تأبى يأبون", example: "تأبى النقابة توقيع المحضر" },
  { modality: "possibility", words: "وارد واردا", example: "بات الانسحاب واردا" },
  { modality: "forecast", words: "مستبعد مستبعدا مستبعدة المستبعد", example: "من المستبعد أن يعود" },
  { modality: "possibility", words: "الممكن بالإمكان إمكان إمكانية", example: "من الممكن أن يعود" },
  { modality: "possibility", words: "مخاوف مخاوفه مخاوفها خشية", example: "مخاوف من انهيار السد" },
  { modality: "condition", words: "إذا", example: "إذا انسحبت القوات" },
  { modality: "condition", words: "لو لولا", example: "لو انسحبت القوات" },
  { modality: "condition", words: "شريطة", example: "شريطة أن تنسحب" },
  { modality: "proposal", words: "اقتراح مقترح مقترحا مقترحه مقترحات اقتراحات", example: "قدم مقترحا لوقف القتال" },
  { modality: "refusal", words: "رفضه رفضها رفضهم رفضنا رفضا برفض", example: "أعلن رفضه للقرار" },
  { modality: "forecast", words: "لن", example: "لن تنسحب القوات" },
];

/** Phrases of several words. */
export const PHRASES: readonly { modality: Modality; words: string; example: string }[] = [
  { modality: "plan", words: "من المقرر", example: "من المقرر أن تنتهي" },
  { modality: "plan", words: "يقضي الاتفاق", example: "يقضي الاتفاق بإنهاء المهمة" },
  { modality: "plan", words: "في طريقه", example: "الملف في طريقه إلى الإغلاق" },
  { modality: "plan", words: "في طريقها", example: "في طريقها إلى الانتهاء" },
  { modality: "plan", words: "في طريقهم", example: "في طريقهم إلى المغادرة" },
  { modality: "condition", words: "في حال", example: "في حال انسحبت القوات" },
  { modality: "condition", words: "في حالة", example: "في حالة انسحاب القوات" },
  { modality: "condition", words: "بشرط أن", example: "بشرط أن تنسحب" },
  { modality: "condition", words: "شرط أن", example: "شرط أن تنسحب" },
  { modality: "condition", words: "شرط موافقة", example: "ستنسحب شرط موافقة بغداد" },
  { modality: "forecast", words: "أغلب الظن", example: "أغلب الظن أنه غادر" },
  { modality: "forecast", words: "على الأرجح", example: "سقط على الأرجح" },
  { modality: "plan", words: "قريب من اتفاق", example: "الطرف قريب من اتفاق" },
  { modality: "plan", words: "قريبان من اتفاق", example: "الجانبان قريبان من اتفاق" },
  { modality: "plan", words: "قريبين من اتفاق", example: "باتا قريبين من اتفاق" },
  { modality: "plan", words: "قريبون من اتفاق", example: "المفاوضون قريبون من اتفاق" },
  { modality: "plan", words: "من المخطط", example: "من المخطط أن ينسحب" },
  { modality: "condition", words: "ما لم", example: "ما لم تنسحب القوات" },
  { modality: "forecast", words: "من شأن", example: "من شأن القرار أن ينهي الأزمة" },
  { modality: "forecast", words: "من شأنه", example: "من شأنه أن ينهي الأزمة" },
  { modality: "forecast", words: "من شأنها", example: "من شأنها أن تنهي الأزمة" },
  { modality: "refusal", words: "قال لا", example: "قال لا للعودة" },
  { modality: "possibility", words: "ليس مستبعدا", example: "ليس مستبعدا أن يعود" },
  { modality: "possibility", words: "ليست مستبعدة", example: "عودته ليست مستبعدة" },
  { modality: "possibility", words: "ليس من المستبعد", example: "ليس من المستبعد أن يعود" },
  { modality: "possibility", words: "غير مستبعد", example: "أمر غير مستبعد" },
  { modality: "possibility", words: "غير مستبعدة", example: "عودة غير مستبعدة" },
  { modality: "proposal", words: "لا بد", example: "لا بد من الحوار" },
];

/** Beginnings of words that are no future, whatever follows. */
export const NOT_FUTURE =
  "سيطر سياد سياس سياق سيار سيناء سيناريو سينما سيكولوج سيليكون سيمفون سياج سياح سيجار سيدات سيناتور سيتوبلازم سيرلان سنوات سنوي سنغاف سنغال سنجار سنتيم سنتكوم سندات سنابل ستراتيج ستوديو ستوكهولم ستاندر ستيفن ستانفورد ستالين ستائر ستار سيرغ سيرجي سيباست سيئول سينتكوم ستراسبور ستانل ستيفان ستون ستين ستمائ ستمئ ستريت سيغما سينودس سيتروين سيرفر سيمنز سيمنس سينديرج سيستان سيفاست سيريات";
/** Nouns that are no future, alone and with what may be joined to their end. */
export const NOT_FUTURE_WORDS =
  "سير سيرة سيف سيوف سيل سيول سيما سيد سيدة سيئ سيئة سيب سيج سيخ سيب سيحون سيدني سيسي سيسكو سيلان سيلفا سيناي سيان سيرك سيلة سيلا سينج سينغ سيقان سيمون سيبل سيريلا سنة سنين سن سنا سند سنام سنان سنار سنح سنت سنتي سننا سنوار سنجاب سنكر ستة ست ستر سترة ستا ستيف ستديو ستاد ستيني ستوري ستوب سيت سيتي سيارا سينا سنيا";
/** Verbs of the perfect whose own first letter it is, as whole words. */
export const NOT_FUTURE_VERBS = "سيرت سيروا سيق سيقت سيس سيست سيج سيجت سنحت سنت سنوا سترت ستروا سيء";

/** Verbs of the perfect that begin with a letter of the imperfect: after قد they say what has happened. */
export const PERFECTS =
  "تم تمت تمكن توصل تعرض تسلم تقدم تراجع تعهد تحدث توقف تحول تطور تسبب تبنى تولى توفي تورط تعاون تصاعد تزايد توجه تجاوز تخلى تلقى تابع ترك تضمن تناول تحقق تأكد تبين تغير تكبد تضرر تعثر تعلم تفوق تكرر تلا تمنى تنازل توسط توافد توزع تشكل تدخل تخرج تحرك تجمع تبع تبادل تأسس تأثر تأخر تألف تذكر تزوج تصدى تظاهر تفقد تقاعد توعد نفذ نجح نقل نشر نفى نص نتج نال ندد نزح نشأ نصب نظم نجا نزل نسب نسق نسي نصح نفد نما نمت نهب نوه تقرر تعين تحدد تعطل تمركز تمدد تلاشى تراوح تمسك تصرف تقلص تكلف تبلور تفكك تزامن تصدر نادى ناقش نافس نبه نجم يئس يسر";
