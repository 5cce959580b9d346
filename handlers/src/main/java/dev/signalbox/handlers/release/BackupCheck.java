package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Actions;
import dev.signalbox.handlers.action.Deed;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.truth.Role;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether production could be brought back, as the action says that finds backups. Where there is
 * none of that name, nothing is said.
 */
@Singleton
final class BackupCheck {
  private static final String FINDER = "backup.find";

  private final Provider<Actions> actions;

  BackupCheck(Provider<Actions> actions) {
    this.actions = actions;
  }

  /** A release that is not small takes one of its own before it changes anything. */
  Stream<Note> of(Question question, List<Berth> berths) {
    return berths.stream()
        .filter(it -> it.role() == Role.PRODUCTION)
        .filter(it -> it.estate().upkeep().backups().isPresent())
        .flatMap(it -> objection(question, it))
        .map(it -> question.simple() ? Note.no(it) : Note.aside(it));
  }

  private Stream<String> objection(Question question, Berth production) {
    var words =
        new Deed.Words(
            new Token(question.errand().run(), "preflight", Token.FIRST),
            question.errand(),
            Map.of("of", production.site().name().value()));
    return actions.get().named(FINDER).stream()
        .map(it -> it.enter(words).perform())
        .flatMap(BackupCheck::objection);
  }

  private static Stream<String> objection(Outcome<Map<String, String>> found) {
    return switch (found) {
      case Outcome.Done<Map<String, String>> _ -> Stream.empty();
      case Outcome.Failed<Map<String, String>>(String why, var _) -> Stream.of(why);
      case Outcome.Wait<Map<String, String>>(var _, String why) -> Stream.of(why);
      case Outcome.Asks<Map<String, String>>(var _, String why) -> Stream.of(why);
      case Outcome.Half<Map<String, String>>(String why) -> Stream.of(why);
      case Outcome.Unknown<Map<String, String>>(String why) -> Stream.of(why);
    };
  }
}
