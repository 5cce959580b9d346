package dev.signalbox.handlers.checks;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a round has found, as people read it. Pure.
 *
 * @param mayPass whether another look can find it otherwise, for nothing but silence is in the way
 */
record Report(String says, boolean isFine, boolean mayPass) {
  static Report of(Round round, List<Finding> findings) {
    List<String> bad = findings.stream().flatMap(Report::bad).toList();
    int all = round.probes().size();
    if (bad.isEmpty()) {
      return new Report("%s: all %d probes are fine".formatted(round.of(), all), true, false);
    }
    String says =
        "%s: %d of %d probes are fine; %s%s"
            .formatted(
                round.of(),
                findings.size() - bad.size(),
                all,
                String.join("; ", bad),
                findings.size() < all ? "; no more pages were asked for" : "");
    return new Report(says, false, findings.stream().allMatch(Report::mayPass));
  }

  private static Stream<String> bad(Finding finding) {
    return switch (finding) {
      case Finding.Fine _ -> Stream.empty();
      case Finding.Wrong(String why) -> Stream.of(why);
      case Finding.Unseen(var trouble) -> Stream.of(trouble.says());
    };
  }

  private static boolean mayPass(Finding finding) {
    return switch (finding) {
      case Finding.Fine _ -> true;
      case Finding.Wrong _ -> false;
      case Finding.Unseen(var trouble) -> trouble.kind().passes();
    };
  }
}
