import { describe, expect, test } from "vitest";
import { modalityMarkers, read } from "../../src/arabic/index.js";
import { PHRASES, VERBS, WORDS } from "../../src/arabic/modality-words.js";

const modalities = (text: string) => read(text).flatMap((one) => (one.type === "modality" ? [one.modality] : []));

describe("every entry of the lists is read in its example", () => {
  test.each([...VERBS, ...WORDS, ...PHRASES].map(({ example, modality }) => [example, modality] as const))(
    "%s",
    (example, modality) => {
      expect(modalities(example)).toContain(modality);
    },
  );
});

test.each([
  ["ستنتهي المهمة بحلول أيلول 2025", ["ستنتهي"]],
  ["وسيُعاد تركيز المهام", ["وسيُعاد"]],
  ["سأعود إلى بغداد", ["سأعود"]],
  ["سيصل الوفد وسيتم التوقيع", ["سيصل", "وسيتم"]],
  ["من المقرر أن تبدأ على الفور", ["من المقرر"]],
  ["يخططون لبدء السحب", ["يخططون"]],
  ["إن بصمتنا سوف تتغير", ["سوف"]],
  ["قد تبقى بعض القوات", ["قد"]],
  ["وقد تحضرها الوزيرة", ["وقد"]],
  ["وقد يكون", ["وقد"]],
  ["من المرتقب أن يصل", ["المرتقب"]],
  ["لن تنسحب القوات", ["لن"]],
  ["ما لم تنسحب القوات", ["ما لم"]],
  ["سيوفر المصنع فرصا", ["سيوفر"]],
  ["سترتفع الأسعار وستراجع اللجنة وسيوافق المجلس", ["سترتفع", "وستراجع", "وسيوافق"]],
  ["سنتكافل وسيبدأ العمل", ["سنتكافل", "وسيبدأ"]],
  ["رفضنا مقترحه بشأن سنة ثالثة", ["رفضنا", "مقترحه"]],
])("marks %s", (text, expected) => {
  expect(modalityMarkers(text)).toEqual(expected);
});

test.each([
  ["a perfect verb after قد", "وقد تابع ليستر الملف، وقد بدأت المحادثات"],
  ["a perfect verb that begins like an imperfect", "وقد تمكنت القوات، وكان الوفد قد توصل إلى اتفاق"],
  ["nouns that begin like a future", "سنوات سيطرة داعش وسيادة العراق وسياسته الاستراتيجية، ستة أشهر، وسيارة"],
  ["an adverb", "لا سيَّما في الشمال"],
  ["his sovereignty", "حفظ البلد وسيادته ووسيلة النقل"],
  ["a name", "أعلنت سنتكوم أن الهجمات توقفت"],
  ["perfect verbs that begin with the letter of the future", "سيرت المنظمة قافلة وسنحت الفرصة"],
  ["facts", "غزت الولايات المتحدة العراق في عام 2003"],
  ["higher than expected", "جاءت النتائج أعلى من المتوقع"],
  ["whether", "سأل ما إذا كان حاضرا"],
  ["students", "77 ألف طالب وطالبة"],
  ["did not enable", "لم يمكّنها من الحكم"],
  ["names", "سيرغي لافروف في ستراسبورغ وسيئول وعدن"],
  ["asked", "سألوه عن السبب وسألناه"],
  ["considers", "يعدها الخبراء من أفضل المدن"],
  ["nouns of few letters", "سيف وسيرته وسيولها وسيارات"],
  ["on a condition of journalists", "قال المسؤول بشرط عدم نشر اسمه"],
])("marks no fact: %s", (_, text) => {
  expect(modalityMarkers(text)).toEqual([]);
});

test("what is not ruled out is possible", () => {
  expect(modalities("لا يُستبعد أن يرجأ الموعد")).toEqual(["possibility"]);
  expect(modalities("استبعد الوزير التأجيل")).toEqual(["refusal"]);
});

test("says what a mark governs", () => {
  const text = "من المقرر أن تنتهي المهمة";
  const [mark] = read(text);
  expect(mark).toMatchObject({ type: "modality", modality: "plan" });
  const governs = mark?.type === "modality" ? mark.governs : undefined;
  expect(text.slice(governs?.start, governs?.end)).toBe("تنتهي");
});
