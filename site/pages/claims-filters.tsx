import { articleLabel, type Language, sources, vocabularies } from "iraq-coalition-data";
import type { Choice } from "../client/asked.js";
import type { Row } from "../client/row.js";
import { countsOf } from "../client/table.js";
import { articleName, datasetTitle, meaningOf, nameOf } from "../names.js";
import { SIDES } from "../sides.js";
import { NOTHING, type Say, saying, type TableProps, tableWords } from "./claims-table.js";

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const sourceLabel = (id: string, language: Language) => {
  const source = sources.find((one) => one.id === id);
  return source?.kind === "article" ? `${articleName(id, language)}: ${articleLabel(source)[language]}` : id;
};

function sideLabel(side: string, say: Say): string {
  const { ought, is } = SIDES[side as keyof typeof SIDES];
  return [...new Set([say(ought), say(is)])].join(" · ");
}

/** The values of a choice, with how many claims have each: terms in the order of their vocabulary, names by the alphabet. */
function optionsOf(choice: Choice, rows: readonly Row[], language: Language): readonly Option[] {
  const say = saying(language);
  const counts = countsOf(rows, NOTHING, undefined, choice);
  const labels: Readonly<Record<Choice, (value: string) => string>> = {
    dataset: (value) => datasetTitle(value, language),
    source: (value) => sourceLabel(value, language),
    modality: (value) => meaningOf("Modality", value, language),
    side: (value) => sideLabel(value, say),
    actor: (value) => nameOf(value, language),
    place: (value) => nameOf(value, language),
  };
  const options = [...counts].map(([value, count]) => ({ value, label: labels[choice](value), count }));
  const terms: readonly string[] =
    choice === "modality" ? vocabularies.Modality.map(({ term }) => term) : choice === "side" ? Object.keys(SIDES) : [];
  if (terms.length > 0) return options.sort((a, b) => terms.indexOf(a.value) - terms.indexOf(b.value));
  if (choice === "dataset") return options;
  const { compare } = new Intl.Collator(language);
  return options.sort((a, b) => compare(a.label, b.label));
}

interface ChoiceProps {
  readonly name: Choice;
  readonly label: string;
  readonly options: readonly Option[];
}

const Boxes = ({ name, label, options }: ChoiceProps) => (
  <fieldset class="boxes">
    <legend>{label}</legend>
    {options.map(({ value, label: text, count }) => (
      <label>
        <input type="checkbox" name={name} value={value} />
        <span>{text}</span>
        <small class="leaves">{count}</small>
      </label>
    ))}
  </fieldset>
);

const Select = ({ name, label, options, any }: ChoiceProps & { any: string }) => (
  <label class="field">
    <span class="field-name">{label}</span>
    <select name={name}>
      <option value="">{any}</option>
      {options.map(({ value, label: text, count }) => (
        <option value={value}>{`${text} (${count})`}</option>
      ))}
    </select>
  </label>
);

/** The controls of the table. Their names are those of the parameters in the address. */
export function Filters({ rows, place }: TableProps) {
  const { language } = place;
  const say = saying(language);
  const words = tableWords(say);
  const choice = (name: Choice): ChoiceProps => ({
    name,
    label: words.names[name],
    options: optionsOf(name, rows, language),
  });
  const date = (name: "from" | "to") => (
    <label>
      {words.names[name]} <input name={name} autocomplete="off" size={10} dir="ltr" aria-describedby="date-form" />
    </label>
  );
  return (
    <form id="filters" class="filters" autocomplete="off">
      <label class="field">
        <span class="field-name">{say("search")}</span>
        <input type="search" name="q" autocomplete="off" />
      </label>
      <details>
        <summary>{say("filterClaims")}</summary>
        <Boxes {...choice("dataset")} />
        <Select {...choice("actor")} any={say("any")} />
        <Select {...choice("place")} any={say("any")} />
        <fieldset class="period">
          <legend>{say("filterPeriod")}</legend>
          {date("from")} {date("to")}
          <small id="date-form">
            {say("dateForm")} <bdi dir="ltr">2024, 2024-09</bdi>
          </small>
        </fieldset>
        <Boxes {...choice("side")} />
        <Boxes {...choice("modality")} />
        <Boxes {...choice("source")} />
      </details>
    </form>
  );
}
