package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Changes.Commit;
import dev.signalbox.integrations.source.Tag.Signature;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What tests keep in repositories, and how they read answers. */
final class Shelved {
  static final String TABLE = "docs/sop/DEPLOYING_TO_PRODUCTION.md";
  static final String OLD = "| gigadb-website | production |\nécrit à 香港\n";
  static final String NEW = "| gigadb-website | standby |\nécrit à 香港\n";
  static final String DEVELOP = "develop";
  static final Tag V434 = new Tag("v4.3.4", "a".repeat(40), Signature.VERIFIED);
  static final Tag V435 = new Tag("v4.3.5", "b".repeat(40), Signature.NONE);
  static final Changes COMPLEX =
      new Changes(
          List.of(new Commit("c".repeat(40), "Keep who curated"), new Commit("b".repeat(40), "Up")),
          List.of("protected/migrations/m1.php", "CHANGELOG.md"),
          true);

  private Shelved() {}

  static Changes commits(int count) {
    return new Changes(
        IntStream.range(0, count)
            .mapToObj(it -> new Commit("%040d".formatted(it), "Change " + it))
            .toList(),
        List.of("CHANGELOG.md"),
        true);
  }

  static Edit edit(Optional<SourceFile> was, String text) {
    return new Edit(
        DEVELOP, TABLE, was.map(SourceFile::mark), text, "Role table: alt is production");
  }

  static <T> T told(Asked<T> asked) {
    if (asked instanceof Asked.Told<T>(T value)) {
      return value;
    }
    throw new AssertionError("not told: " + asked);
  }

  static <T> T done(Ordered<T> ordered) {
    if (ordered instanceof Ordered.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + ordered);
  }

  static String why(Ordered<?> ordered) {
    return ordered instanceof Ordered.Refused<?>(Trouble trouble)
        ? trouble.why()
        : ordered.toString();
  }

  static Trouble trouble(Asked<?> asked) {
    if (asked instanceof Asked.Troubled<?>(Trouble trouble)) {
      return trouble;
    }
    throw new AssertionError("no trouble: " + asked);
  }
}
