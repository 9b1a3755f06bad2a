import { expect, test } from "vitest";
import { readQuantities } from "../../src/arabic/quantities.js";

const read = (text: string) =>
  readQuantities(text).map(
    ({ hedge, value, min, max }) => `${hedge} ${value ?? `${min}${max === undefined ? "" : ` ${max}`}`}`,
  );

test.each([
  ["نحو 2500 جندي أميركي في العراق و900 جندي في سوريا", ["approximately 2500", "exact 900"]],
  ["بنحو 2500 مقاتل", ["approximately 2500"]],
  ["ما يقرب من ثلث العراق", ["approximately 0.3333333333333333"]],
  ["ما لا يقل عن 12 ألف مقاتل", ["at-least 12000"]],
  ["لمدة 3 أعوام على الأقل", ["at-least 3"]],
  ["بلغت أكثر من 153 هجومًا، في حين بلغ الإجمالي نحو 120 هجومًا", ["more-than 153", "approximately 120"]],
  ["لأكثر من 20 يوما", ["more-than 20"]],
  ["لا يزيد على 100", ["at-most 100"]],
  ["50 جنديا كحد أقصى", ["at-most 50"]],
  ["إلى أقل من 2000 جندي", ["less-than 2000"]],
  ["ما بين 1500 و3000 مقاتل", ["between 1500 3000"]],
  ["بين خمسة إلى 10 عناصر", ["between 5 10"]],
  ["ما بين 20 و30 ألفا", ["between 20000 30000"]],
  ["عشرات الآلاف من المدنيين", ["order-of-magnitude 10000"]],
  ["137 عملية", ["exact 137"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
