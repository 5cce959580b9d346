package dev.signalbox.handlers.run;

import dev.signalbox.handlers.lock.Locks;
import java.util.List;

/** People who stop everything, freeze, break locks, and let it go on. */
final class Guarding {
  private static final List<String> KEYS = List.of("U0OPS1", "U0OPS2");

  private Guarding() {}

  static List<Act> acts() {
    return List.of(
        new Act("stop", 2, stage -> stage.voting.typed(stage.user(), "stop it smells")),
        new Act("resume", 2, stage -> stage.voting.typed(stage.user(), "resume-everything")),
        new Act("resume by two", 3, Guarding::resume),
        new Act("freeze", 1, Guarding::freeze),
        new Act("thaw", 3, Guarding::thaw),
        new Act("break a lock", 1, Guarding::breakLock),
        new Act("sweep", 1, stage -> stage.track.the(Locks.class).sweep()));
  }

  static void resume(Stage stage) {
    KEYS.forEach(it -> stage.voting.typed(it, "resume-everything"));
  }

  private static void freeze(Stage stage) {
    stage.voting.typed(stage.friend(), "embargo raise gigadb --for 3h --reason 'big upload'");
  }

  static void thaw(Stage stage) {
    thaw(stage, "run is null");
  }

  static void thaw(Stage stage, String which) {
    for (String number : stage.track.texts("select id from embargo where " + which)) {
      KEYS.forEach(it -> stage.voting.typed(it, "embargo lift gigadb " + number));
    }
  }

  private static void breakLock(Stage stage) {
    String name = stage.any(List.of("live", "'the gate'", "'the fence'")).orElseThrow();
    stage.voting.typed(stage.user(), "locks break gigadb " + name);
    KEYS.forEach(it -> stage.voting.typed(it, "locks break gigadb " + name));
  }
}
