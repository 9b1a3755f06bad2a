/** Days, months and years of the Gregorian calendar in the form of ISO 8601: 2024-09-28, 2024-09, 2024. */

export type CalendarUnit = "day" | "week" | "month" | "year";

export const DAY_MS = 24 * 60 * 60 * 1000;

/** A day or month as ISO 8601 writes it. */
export const two = (number: number) => String(number).padStart(2, "0");

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
export const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** Sunday is 0, as for Date.prototype.getUTCDay. */
export const weekdayOf = (day: string) => midnight(day).getUTCDay();

const lastOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether there is such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);

/** The day that is a number of units later, or earlier if the number is negative. A month without that day gives its last day. */
export function addTo(day: string, count: number, unit: CalendarUnit): string {
  if (unit === "day" || unit === "week") {
    return isoDay(new Date(midnight(day).getTime() + count * (unit === "week" ? 7 : 1) * DAY_MS));
  }
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const months = year * 12 + (month - 1) + count * (unit === "year" ? 12 : 1);
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(newYear).padStart(4, "0")}-${two(newMonth)}-${two(Math.min(date, lastOfMonth(newYear, newMonth)))}`;
}

/** The year, the month or the day that a day is in. */
export const atPrecision = (day: string, unit: "day" | "month" | "year") =>
  day.slice(0, { year: 4, month: 7, day: 10 }[unit]);
