const DAY_MONTH_OR_YEAR = "(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~]?";

/**
 * EDTF level 0 and 1 as this package uses it: a day, month or year, each with `?` or `~` where it is uncertain or
 * approximate, and intervals of two of them, where `..` leaves either end open. No seasons, times or unspecified digits, no year before 1900.
 * The pattern checks the form; the rule `date/edtf` checks that the day exists and that the interval runs forward.
 */
export const EDTF_FORM = new RegExp(
  `^(${DAY_MONTH_OR_YEAR}|${DAY_MONTH_OR_YEAR}/(${DAY_MONTH_OR_YEAR}|\\.\\.)|\\.\\./${DAY_MONTH_OR_YEAR})$`,
  "u",
);
