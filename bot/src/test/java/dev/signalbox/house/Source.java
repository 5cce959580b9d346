package dev.signalbox.house;

import java.nio.file.Path;
import java.util.List;

/** One source file, as far as the house rules look into it. */
record Source(Path file, String text, List<Method> methods) {
  Source {
    methods = List.copyOf(methods);
  }

  record Method(String name, int lines, int parameters, boolean builds) {}

  int lines() {
    return (int) text.lines().count();
  }

  String name() {
    return file.getFileName().toString();
  }

  boolean isTest() {
    return file.toString().contains("/src/test/") || isBench();
  }

  boolean isBench() {
    return file.toString().contains("/src/bench/");
  }
}
