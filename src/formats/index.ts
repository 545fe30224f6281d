export {
  omittedFromCalendar,
  toCalendarEvents,
  type CalendarEvent,
  type CalendarEventOptions,
  type CalendarOmission,
  type CalendarRecord,
} from './calendar-events.js';
export type { OmissionReason } from './calendar/days.js';
export { toICalendar, type ICalendarOptions } from './to-icalendar.js';
