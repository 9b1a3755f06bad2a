/**
 * The forms for issues, as far as GitHub documents what it refuses ("Syntax for GitHub's form schema" and "Common
 * validation errors when creating issue forms"). There is no package with its schema that is kept up to date.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";

const FOLDER = ".github/ISSUE_TEMPLATE";

const text = z.string().refine((value) => value.trim() !== "", "blank");
const validations = z.strictObject({ required: z.boolean().optional() }).optional();
const described = { label: text, description: text.optional() };
const field = { id: z.string().regex(/^[a-zA-Z0-9_-]+$/u), validations };
const typed = { ...described, placeholder: text.optional(), value: text.optional() };
const unique = (values: readonly string[]) => new Set(values).size === values.length;

const element = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("markdown"), attributes: z.strictObject({ value: text }) }),
  z.strictObject({ type: z.literal("input"), ...field, attributes: z.strictObject(typed) }),
  z.strictObject({
    type: z.literal("textarea"),
    ...field,
    attributes: z.strictObject({ ...typed, render: text.optional() }),
  }),
  z.strictObject({
    type: z.literal("dropdown"),
    ...field,
    attributes: z.strictObject({
      ...described,
      multiple: z.boolean().optional(),
      options: z.array(text).min(1).refine(unique, "an option is there twice"),
    }),
  }),
]);

const fieldsOf = (body: readonly z.infer<typeof element>[]) => body.filter((one) => one.type !== "markdown");

const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  body: z
    .array(element)
    .refine((body) => fieldsOf(body).length > 0, "nothing can be filled in")
    .refine((body) => unique(fieldsOf(body).map(({ id }) => id)), "an id is there twice")
    .refine((body) => unique(fieldsOf(body).map(({ attributes }) => attributes.label)), "a label is there twice"),
});

const config = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: text, url: z.url(), about: text })).optional(),
});

const read = (name: string): unknown => parse(readFileSync(`${FOLDER}/${name}`, "utf8"));
const forms = readdirSync(FOLDER).filter((name) => name !== "config.yml");

describe("the forms for issues", () => {
  test("are chosen beside a blank issue", () => {
    expect(config.safeParse(read("config.yml")).error).toBeUndefined();
    expect(read("config.yml")).toMatchObject({ blank_issues_enabled: true });
  });

  test.each(forms)("%s is what GitHub understands", (name) => {
    expect(form.safeParse(read(name)).error).toBeUndefined();
  });

  test.each([
    ["a form without a name", (wrong: Form) => ({ ...wrong, name: " " })],
    ["a form without a field", (wrong: Form) => ({ ...wrong, body: wrong.body.slice(0, 1) })],
    ["a field twice", (wrong: Form) => ({ ...wrong, body: [...wrong.body, ...wrong.body] })],
    ["a misspelt key", (wrong: Form) => ({ ...wrong, body: wrong.body.map((one) => ({ ...one, validation: {} })) })],
  ])("the check refuses %s", (_, change) => {
    expect(form.safeParse(change(read("record-error.yml") as Form)).success).toBe(false);
  });

  test("say each thing in English and Arabic", () => {
    const texts = forms.flatMap((name) => {
      const { name: title, description, body } = form.parse(read(name));
      const ofFields = fieldsOf(body).flatMap(({ attributes }) => [attributes.label, attributes.description ?? []]);
      return [title, description, ...ofFields.flat()];
    });
    expect(
      texts.filter((said) => !/^\P{Script=Arabic}*[a-z]\P{Script=Arabic}* \| .*\p{Script=Arabic}/u.test(said)),
    ).toEqual([]);
  });

  test("ask for the id of a record, the article with the line, and both words", () => {
    const ids = fieldsOf(form.parse(read("record-error.yml")).body).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["record", "line", "record-says", "article-says"]));
  });
});

interface Form {
  body: object[];
}
