package dev.signalbox.handlers.release;

import dev.signalbox.handlers.front.FirstPage;
import dev.signalbox.handlers.truth.Role;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Repositories;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much comes with a release, held against what production says that it runs now. */
@Singleton
final class ClassCheck {
  private static final int MOST = 3;
  private static final String THEREFORE = "; release it without --simple";

  private final FirstPage first;
  private final Repositories repositories;

  ClassCheck(FirstPage first, Repositories repositories) {
    this.first = first;
    this.repositories = repositories;
  }

  /** When in doubt it is no small one. */
  Stream<Note> of(Question question, List<Berth> berths) {
    return berths.stream()
        .filter(it -> it.role() == Role.PRODUCTION)
        .flatMap(it -> of(question, it));
  }

  private Stream<Note> of(Question question, Berth production) {
    return found(question, production)
        .map(says -> question.simple() ? Note.no(says + THEREFORE) : Note.aside(says));
  }

  /** What makes it more than a small one. */
  private Stream<String> found(Question question, Berth production) {
    return on(
        first.of(
            production.estate(),
            production.environment(),
            production.site().name(),
            production.role()),
        shown ->
            shown
                .release()
                .map(now -> since(question, production, now))
                .orElseGet(() -> Stream.of("nobody can tell what changes, for " + shown.says())));
  }

  private Stream<String> since(Question question, Berth production, String now) {
    return on(
        Descents.repository(production)
            .then(in -> repositories.compare(in, now, question.release())),
        changes -> judged(question, production, now, changes));
  }

  private static Stream<String> judged(
      Question question, Berth production, String now, Changes changes) {
    if (changes.commits().isEmpty() && !now.equals(question.release())) {
      return Stream.of("production runs %s, and it is not newer".formatted(now));
    }
    List<String> grave = changes.within(production.releases().complexWhen());
    if (!grave.isEmpty()) {
      return Stream.of("since %s it changes %s".formatted(now, told(grave)));
    }
    return changes.whole()
        ? Stream.empty()
        : Stream.of("it changes more files since %s than anybody lists".formatted(now));
  }

  private static String told(List<String> paths) {
    String some = paths.stream().limit(MOST).collect(Collectors.joining(", "));
    return paths.size() > MOST ? "%s and %d more".formatted(some, paths.size() - MOST) : some;
  }

  private static <T> Stream<String> on(Asked<T> asked, Function<T, Stream<String>> then) {
    return switch (asked) {
      case Asked.Told<T>(T value) -> then.apply(value);
      case Asked.Troubled<T>(Trouble trouble) ->
          Stream.of("nobody can tell what changes, %s".formatted(trouble.says()));
    };
  }
}
