package dev.signalbox.handlers.branch;

import dev.signalbox.config.type.Measure;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.chat.Words;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the newest build of a branch stands, as people read it. Pure.
 *
 * @param recovered it passed, and what was built there before had not
 */
record News(Branch branch, Build build, Turn turn, boolean recovered) {
  /** Empty where it is no news to who has been told what stood before. */
  static Optional<News> of(Branch branch, BranchRow before, Build build) {
    return Turn.of(build.stage())
        .filter(turn -> isNew(before, build, turn))
        .map(turn -> new News(branch, build, turn, turn == Turn.PASSED && before.failing()));
  }

  /** One that somebody restarts has begun already: what comes of it now is told. */
  private static boolean isNew(BranchRow before, Build build, Turn turn) {
    long id = build.id().value();
    return id > before.build()
        || (id == before.build() && turn != before.said() && turn != Turn.BEGAN);
  }

  Words words() {
    Words words = line();
    if (turn == Turn.PASSED && !branch.updated().isEmpty()) {
      words = words.and(" " + themselves(branch.updated()));
    }
    return turn.next().isEmpty() ? words : words.and(" Next: %s.".formatted(turn.next()));
  }

  /** Without what follows from it. */
  Words line() {
    return Words.of(turn.emoji() + " ")
        .bold(branch.title())
        .and(": ")
        .link("build " + build.number(), URI.create(build.url()))
        .and(
            " of %s (commit %s) %s%s%s."
                .formatted(
                    branch.git(),
                    build.brief(),
                    turn.says(),
                    took(),
                    recovered ? ", and is well again" : ""));
  }

  private String took() {
    return build
        .took()
        .filter(Duration::isPositive)
        .map(it -> " after " + Measure.written(it))
        .orElse("");
  }

  private static String themselves(List<String> clouds) {
    int last = clouds.size() - 1;
    return last == 0
        ? "PPC %s updates itself.".formatted(clouds.getFirst())
        : "PPCs %s and %s update themselves."
            .formatted(String.join(", ", clouds.subList(0, last)), clouds.get(last));
  }
}
