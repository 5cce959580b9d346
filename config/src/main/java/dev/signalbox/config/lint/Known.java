package dev.signalbox.config.lint;

/** When a value is known. */
enum Known {
  /** With the plan: literals, inputs, roles, promised outputs. */
  SETTLED,
  /** With the plan, because the planner performs the step that gives it. */
  LOOKED,
  /** When its step has run. */
  LATER
}
