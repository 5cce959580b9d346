package dev.signalbox.handlers.agenda;

/** What kind of a list. Stored names; they are never renamed. */
public enum Sort {
  /** It has a title and a day, and it is closed. */
  CHECKLIST,
  /** What people of an estate have to do besides: it has no day and is never closed. */
  TASKS
}
