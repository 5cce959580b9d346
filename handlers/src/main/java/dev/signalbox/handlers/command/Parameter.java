package dev.signalbox.handlers.command;

import java.util.List;

/** One thing that may follow a command's words. */
record Parameter(String name, Kind kind) {
  enum Kind {
    /** {@code <name>}, by its position. */
    PLACED,
    /** {@code <name...>}: the rest of the line. */
    REST,
    /** {@code [--name <name>]}. */
    FLAG_WITH_VALUE,
    /** {@code [--name]} or, where it chooses the runbook, {@code --name}. */
    FLAG
  }

  boolean isFlag() {
    return kind == Kind.FLAG || kind == Kind.FLAG_WITH_VALUE;
  }

  static Parameter placed(String name) {
    return new Parameter(name, Kind.PLACED);
  }

  static List<Parameter> placed(List<String> names) {
    return names.stream().map(Parameter::placed).toList();
  }

  static Parameter flagged(String name) {
    return new Parameter(name, Kind.FLAG_WITH_VALUE);
  }

  static Parameter flag(String name) {
    return new Parameter(name, Kind.FLAG);
  }
}
