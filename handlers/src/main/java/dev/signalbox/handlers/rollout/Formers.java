package dev.signalbox.handlers.rollout;

import dev.signalbox.handlers.action.Token;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.Stage;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Tells what was green before a step began from what is green because of what people did for it. A
 * merge is seen at the build server only after a moment, and until then the newest build is the one
 * before it.
 */
@Singleton
final class Formers {
  private final FormerRows rows;

  Formers(FormerRows rows) {
    this.rows = rows;
  }

  /** What is still under way at the first look, or has failed, turns green after it. */
  boolean isFormer(Token token, Optional<Build> newest) {
    String green = newest.filter(Formers::isGreen).map(Build::sha).orElse("");
    rows.begin(token.run(), token.step(), green);
    return newest.isPresent()
        && rows.of(token.run(), token.step())
            .filter(it -> it.sha().equals(newest.get().sha()))
            .isPresent();
  }

  static boolean isGreen(Build build) {
    return build.stage() == Stage.PASSED;
  }
}
