package dev.signalbox.handlers.run;

import dev.signalbox.config.people.ChannelId;
import dev.signalbox.handlers.command.Asked;
import dev.signalbox.integrations.chat.MessageTs;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People who start things and answer what they are asked, or what they are not. */
final class Passersby {
  private static final ChannelId OPS = new ChannelId("C0OPS");
  private static final MessageTs TS = new MessageTs("1732093322.000200");
  private static final MessageTs COPY = new MessageTs("1732093399.000200");
  private static final List<String> CHOICES =
      List.of(
          "approved",
          "rejected",
          "confirmed",
          "keep",
          "one",
          "all",
          "drop",
          "by-hand",
          "over",
          "what");
  private static final String OPEN =
      "select id || ' ' || hash from ask where state = 'OPEN' order by opened_at";
  private static final String EVERY = "select id || ' ' || hash from ask order by opened_at";

  private Passersby() {}

  static List<Act> acts() {
    return List.of(
        new Act("start", 6, Passersby::start),
        new Act("answer", 8, Passersby::answer),
        new Act("all answer", 14, Passersby::allAnswer),
        new Act("answer anything", 4, Passersby::answerAnything),
        new Act("answer twice", 2, Passersby::twice),
        new Act("answer on a copy", 2, Passersby::copy));
  }

  /** A handful at once, or nothing would ever meet. */
  static void start(Stage stage) {
    if (stage.runs().size() < 6) {
      String book = stage.any(ModelBooks.NAMES).orElseThrow();
      stage.voting.typed(stage.friend(), book + " gigadb");
    }
  }

  /** What one may choose of what is asked, by somebody who may be asked. */
  static void answer(Stage stage) {
    asked(stage, OPEN).ifPresent(it -> press(stage, stage.friend(), it, fitting(stage, it)));
  }

  /** Everybody is of one mind. */
  static void allAnswer(Stage stage) {
    asked(stage, OPEN)
        .ifPresent(
            it -> {
              String choice = fitting(stage, it);
              Stage.FRIENDS.forEach(user -> press(stage, user, it, choice));
            });
  }

  private static void answerAnything(Stage stage) {
    asked(stage, EVERY)
        .ifPresent(it -> press(stage, stage.user(), it, stage.any(CHOICES).orElseThrow()));
  }

  private static void twice(Stage stage) {
    String user = stage.friend();
    asked(stage, OPEN)
        .ifPresent(
            it -> {
              String choice = fitting(stage, it);
              press(stage, user, it, choice);
              press(stage, user, it, choice);
            });
  }

  private static void copy(Stage stage) {
    asked(stage, OPEN).ifPresent(it -> onMessage(stage, stage.friend(), it, "approved", COPY));
  }

  private static void press(Stage stage, String user, String ask, String choice) {
    if (choice.equals("by-hand") || (choice.equals("approved") && stage.chance(70))) {
      Map<String, String> form =
          Map.of("typed", stage.chance(90) ? "gigadb" : "yes", "many", "7", "evidence", "seen");
      stage.voting.sent(user, "ask", ask + " " + choice, form);
    } else if (stage.chance(50)) {
      stage.voting.pressed(user, new Asked.Surface.OnHome(), ask + " " + choice);
    } else {
      onMessage(stage, user, ask, choice, TS);
    }
  }

  private static void onMessage(
      Stage stage, String user, String ask, String choice, MessageTs message) {
    stage.voting.post();
    var surface = new Asked.Surface.OnMessage(OPS, message, Optional.empty());
    stage.voting.pressed(user, surface, ask + " " + choice);
  }

  /** Mostly a yes, or little would ever happen. */
  private static String fitting(Stage stage, String ask) {
    String kind =
        stage.track.texts("select kind from ask where id = ?", ask.split(" ", -1)[0]).getFirst();
    return switch (kind) {
      case "APPROVAL" -> stage.chance(85) ? "approved" : "rejected";
      case "CONFIRMATION" -> stage.chance(85) ? "confirmed" : "rejected";
      case "TASK", "FOLLOW_UP" -> "by-hand";
      case "WINDOW" -> stage.chance(60) ? "over" : "longer-by-1h";
      default -> stage.any(List.of("keep", "keep", "keep", "one", "all", "drop")).orElseThrow();
    };
  }

  private static Optional<String> asked(Stage stage, String query) {
    return stage.any(stage.track.texts(query));
  }
}
