package dev.signalbox.handlers.doctor;

/** What a check found. */
public sealed interface Finding {
  record Well(String told) implements Finding {}

  /** Not wrong, and still worth knowing before production. */
  record Mind(String told, String next) implements Finding {}

  record Wrong(String because, String next) implements Finding {}

  /** Nobody could look: that is not the same as well. */
  record Unknown(String why, String next) implements Finding {}
}
