package dev.signalbox.house;

import java.util.List;
import java.util.stream.IntStream;

/** The figures that STYLE compares, printed at every build. */
final class Medians {
  private final List<Source> own;
  private final List<Source> tests;

  Medians(List<Source> sources) {
    own = sources.stream().filter(it -> !it.isTest() && !isPackage(it)).toList();
    tests = sources.stream().filter(it -> it.isTest() && !isPackage(it)).toList();
  }

  void print() {
    System.out.printf(
        "sources: %d files, lines median %d p90 %d max %d; methods median %d p90 %d max %d%n",
        own.size(),
        at(50, files(own)),
        at(90, files(own)),
        at(100, files(own)),
        at(50, methods(own)),
        at(90, methods(own)),
        at(100, methods(own)));
    System.out.printf(
        "tests: %d files, lines median %d max %d%n",
        tests.size(), at(50, files(tests)), at(100, files(tests)));
  }

  private static boolean isPackage(Source source) {
    return source.name().equals("package-info.java");
  }

  private static IntStream files(List<Source> sources) {
    return sources.stream().mapToInt(Source::lines);
  }

  private static IntStream methods(List<Source> sources) {
    return sources.stream().flatMap(it -> it.methods().stream()).mapToInt(Source.Method::lines);
  }

  private static int at(int percent, IntStream values) {
    int[] sorted = values.sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100];
  }
}
