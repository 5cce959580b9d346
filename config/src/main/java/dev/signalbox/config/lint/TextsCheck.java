package dev.signalbox.config.lint;

import dev.signalbox.config.runbook.Given;
import dev.signalbox.config.runbook.Value;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Made;
import java.util.List;
import java.util.stream.Stream;

/** The texts of the outcome: one for every end that deserves its own, and one for the rest. */
final class TextsCheck implements Check {
  static final String OTHERWISE = "otherwise";

  @Override
  public void check(Inspection inspection) {
    inspection
        .shaped()
        .forEach(
            shaped ->
                shaped
                    .shape()
                    .argument(Made.TEXTS)
                    .flatMap(argument -> shaped.step().argument(argument.name()))
                    .ifPresent(texts -> check(inspection, texts)));
  }

  private static void check(Inspection inspection, Value value) {
    if (!(value instanceof Value.Named texts)) {
      inspection.complain(value.place(), "'texts' wants { END: text }");
      return;
    }
    List<String> ends = ends(inspection);
    for (Given text : texts.entries()) {
      boolean known = ends.contains(text.name()) || text.name().equals(OTHERWISE);
      if (!known && !stopped(inspection, text.name())) {
        inspection.complain(
            text.place(),
            "this runbook does not end in '%s'; it ends in: %s"
                .formatted(text.name(), String.join(", ", ends)));
      }
      new Judge(inspection).judge(text.name(), Literal.TEXT, text.value());
    }
    List<String> given = texts.entries().stream().map(Given::name).toList();
    List<String> known = Stream.concat(ends.stream(), Stream.of(OTHERWISE, "stopped")).toList();
    if (!Slips.missing(List.of(OTHERWISE), known, given).isEmpty()) {
      inspection.complain(texts.place(), "texts needs 'otherwise'");
    }
  }

  /** Only past its commit a run is stopped rather than aborted. */
  private static boolean stopped(Inspection inspection, String name) {
    return name.equals("stopped") && inspection.steps().anyMatch(inspection.world()::commits);
  }

  private static List<String> ends(Inspection inspection) {
    Stream<String> own = inspection.course().ends().stream().map(Course.End::name);
    List<String> named = own.filter(name -> !name.equals("done")).distinct().toList();
    boolean done = inspection.course().ends().stream().anyMatch(end -> end.name().equals("done"));
    return Stream.of(
            named.stream(),
            done ? Stream.of("done") : Stream.<String>empty(),
            Stream.of("aborted", "cancelled"))
        .flatMap(part -> part)
        .toList();
  }
}
