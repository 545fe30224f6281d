/** The few rules of the Gregorian calendar that resolving needs; no clock, no locale. */
import { daysInMonth } from '../edtf.js';

/** A day by its numbers: ISO year, month 1–12, day 1–31. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const MS = 86_400_000;

function toMs({ year, month, day }: Day): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The number of a day; 0 for 1 January 1970. */
export function toSerial(day: Day): number {
  return toMs(day) / MS;
}

/** The day with that number. */
export function fromSerial(serial: number): Day {
  const date = new Date(serial * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  return fromSerial(toSerial(day) + count);
}

/** 1 for Monday … 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(toMs(day)).getUTCDay() || 7;
}

/** The first day of the month `count` months on. */
export function addMonths({ year, month }: Day, count: number): Day {
  const months = year * 12 + month - 1 + count;
  const years = Math.floor(months / 12);
  return { year: years, month: months - years * 12 + 1, day: 1 };
}

/** Reads `YYYY-MM-DD`; `null` where that is no day. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const real = day.month >= 1 && day.month <= 12 && day.day >= 1;
  return real && day.day <= daysInMonth(day.year, day.month) ? day : null;
}

/** A year as EDTF writes it: four digits, a minus before our era, and a Y before more than four. */
export function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${String(year)}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** Two digits. */
export function twoDigits(value: number): string {
  const text = String(value);
  return text.length < 2 ? `0${text}` : text;
}

/** `YYYY-MM-DD`. */
export function dayText({ year, month, day }: Day): string {
  return `${yearText(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}
