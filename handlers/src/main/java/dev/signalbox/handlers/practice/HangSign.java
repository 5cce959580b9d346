package dev.signalbox.handlers.practice;

import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Reversible;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Turn;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * {@code practice.sign}: a step that changes something. It can be taken back, and the first try of
 * that always fails: a held run is better met here than in earnest.
 */
@Singleton
final class HangSign implements Reversible<HangSign.Saying, Nothing> {
  private static final String NO_SIGN = "";

  private final Signs signs;

  HangSign(Signs signs) {
    this.signs = signs;
  }

  @Introspected
  record Saying(String say) {}

  @Override
  public About<Saying, Nothing> about() {
    return new About<>(
        "practice.sign",
        Effect.REVERSIBLE,
        "hang up a sign here: ${say}",
        Traits.NONE.undoneBy("the former sign; the first try fails, for practice"),
        Saying.class,
        Nothing.class);
  }

  @Override
  public String before(Turn<Saying> turn) {
    return says(turn);
  }

  @Override
  public Sight<Nothing> look(Turn<Saying> turn) {
    return stands(sign(turn).filter(it -> it.token().equals(turn.token().value())).isPresent());
  }

  @Override
  public Outcome<Nothing> perform(Turn<Saying> turn) {
    return write(turn, turn.arguments().say());
  }

  @Override
  public Sight<Nothing> lookBack(Turn<Saying> turn, String before) {
    return stands(says(turn).equals(before));
  }

  @Override
  public Outcome<Nothing> takeBack(Turn<Saying> turn, String before) {
    if (turn.token().tries() == Token.FIRST) {
      return new Outcome.Failed<>("the nail is stuck, as it always is at the first try", false);
    }
    if (!before.equals(NO_SIGN)) {
      return write(turn, before);
    }
    signs.remove(turn.errand().estate());
    return new Outcome.Done<>(new Nothing());
  }

  @Override
  public String byHand(Turn<Saying> turn) {
    return "write on a sign: " + turn.arguments().say();
  }

  @Override
  public String backByHand(Turn<Saying> turn, String before) {
    return before.equals(NO_SIGN) ? "take the sign down" : "write on the sign: " + before;
  }

  private Outcome<Nothing> write(Turn<Saying> turn, String says) {
    String estate = turn.errand().estate();
    if (signs.hang(estate, says, turn.token().value()) == 0) {
      signs.rewrite(estate, says, turn.token().value());
    }
    return new Outcome.Done<>(new Nothing());
  }

  private String says(Turn<Saying> turn) {
    return sign(turn).map(Sign::says).orElse(NO_SIGN);
  }

  private Optional<Sign> sign(Turn<Saying> turn) {
    return signs.findByEstate(turn.errand().estate());
  }

  private static Sight<Nothing> stands(boolean so) {
    return so ? new Sight.Done<>(new Nothing()) : new Sight.NotDone<>();
  }
}
