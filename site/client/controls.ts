import { type Asked, askedIn, CHOICES, type Unknown } from "./asked.js";

type Control = HTMLInputElement | HTMLSelectElement;

/** What is asked for, and what of it means nothing here. */
export interface Read {
  readonly asked: Asked;
  readonly unknown: readonly Unknown[];
}

const near = () => document.querySelector("option[value=near]") as HTMLOptionElement;

/** Without words there is nothing to be near to. */
export function allowNearness(q: string): void {
  near().disabled = q === "";
}

/** The controls of the table, read and set. */
export function controlsOf(form: HTMLFormElement) {
  const controls = () => [...form.elements].filter((one): one is Control => "name" in one && one.name !== "");
  const knows = (name: string, value: string) =>
    controls().some(
      (control) =>
        control.name === name &&
        (control instanceof HTMLSelectElement
          ? [...control.options].some((option) => option.value === value)
          : control.value === value),
    );

  return {
    /** What the parameters of an address ask for. */
    read: (parameters: URLSearchParams): Read => askedIn(parameters, knows),

    /** What the controls ask for. */
    asked(): Read {
      const parameters = new URLSearchParams();
      for (const [name, value] of new FormData(form)) parameters.append(name, String(value));
      return askedIn(parameters, knows);
    },

    /** Puts what is asked for into the controls. */
    restore({ q, chosen, from, to, sort }: Asked): void {
      const texts: Readonly<Record<string, string>> = { q, from, to, sort };
      for (const control of controls()) {
        const values: readonly string[] | undefined = chosen[control.name as keyof typeof chosen];
        if (values === undefined) control.value = texts[control.name] ?? "";
        else if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
        else control.value = values[0] ?? "";
      }
      allowNearness(q);
    },

    /** Puts numbers beside the values of each choice. */
    count(countsOf: (choice: (typeof CHOICES)[number]) => ReadonlyMap<string, number>): void {
      for (const choice of CHOICES) {
        const counts = countsOf(choice);
        const countOf = (value: string) => counts.get(value) ?? 0;
        for (const control of controls().filter(({ name }) => name === choice))
          if (control instanceof HTMLSelectElement)
            for (const option of control.options) {
              if (option.value === "") continue;
              option.text = option.text.replace(/\(\d+\)$/u, `(${countOf(option.value)})`);
              option.disabled = countOf(option.value) === 0 && !option.selected;
            }
          else {
            const number = control.parentElement?.querySelector(".leaves");
            if (number) number.textContent = String(countOf(control.value));
          }
      }
    },
  };
}
