package dev.signalbox.handlers.watch;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.integrations.chat.Button;
import dev.signalbox.integrations.chat.Piece;
import java.util.List;

/** What puts schedules right that are not as the roles demand: typed, or pressed. */
public final class Cure {
  /** The action of its button, which stands for the command and asks for no less. */
  public static final String ACTION = "watch.cure";

  private Cure() {}

  /** As it is typed behind {@code /ops}. */
  public static String command(Estate estate) {
    return "sync resume " + estate.name();
  }

  static Piece button(Estate estate) {
    return new Piece.Buttons(
        List.of(
            Button.plain("Put it right", new Button.Press(ACTION, estate.name().value()))
                .looking(Button.Look.GOOD)));
  }
}
