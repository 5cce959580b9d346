package dev.signalbox.handlers.doctor;

import java.util.List;
import java.util.stream.Collectors;

/** Several troubles in one finding, each next move named once. */
final class Joined {
  private Joined() {}

  static Finding.Wrong of(List<Finding.Wrong> wrong) {
    return new Finding.Wrong(
        wrong.stream().map(Finding.Wrong::because).collect(Collectors.joining("; ")),
        wrong.stream().map(Finding.Wrong::next).distinct().collect(Collectors.joining("; ")));
  }
}
