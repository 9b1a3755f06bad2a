/**
 * The value of an option that is a whole number of up to nine digits.
 * @throws if it is none
 */
export function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new Error(`--${name} must be a whole number, not ${text}`);
  return Number(text);
}
