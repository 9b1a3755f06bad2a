import { expect, test } from "vitest";
import { canonicalText } from "../src/corpus/canonical-form.js";

test.each(Object.getOwnPropertyNames(Object.prototype))("a list under the inherited name %s stays as it is", (name) => {
  const text = `{"${name}":[{"id":"b"},{"id":"a"}],"records":[{"id":"b"},{"id":"a"}]}`;
  const inOrder = `{"${name}":[{"id":"b"},{"id":"a"}],"records":[{"id":"a"},{"id":"b"}]}`;
  expect(JSON.stringify(JSON.parse(canonicalText(JSON.parse(text), {})))).toBe(inOrder);
});
