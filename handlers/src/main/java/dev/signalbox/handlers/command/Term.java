package dev.signalbox.handlers.command;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Message;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** For how long, and why. */
record Term(Duration lasting, String reason) {

  /** What is taken where nobody says how long, and what is the most that may be said. */
  record Terms(BuiltIn word, Duration usual, String longest) {
    private boolean allows(Duration wish) {
      return Measure.duration(longest).filter(it -> wish.compareTo(it) <= 0).isPresent();
    }
  }

  sealed interface Read {
    record Good(Term term) implements Read {}

    record Bad(Message says) implements Read {}

    default Message message(Function<Term, Message> deed) {
      return switch (this) {
        case Good(Term term) -> deed.apply(term);
        case Bad(Message says) -> says;
      };
    }
  }

  static Read read(Map<String, String> given, Terms terms) {
    Optional<String> written = Optional.ofNullable(given.get("for"));
    Optional<Duration> lasting =
        written.isEmpty()
            ? Optional.of(terms.usual())
            : written.flatMap(Measure::duration).filter(terms::allows);
    if (lasting.isEmpty()) {
      return new Read.Bad(
          misread(
              terms.word(),
              "'%s' is no time like 15m, of %s at most".formatted(written.get(), terms.longest())));
    }
    return Optional.ofNullable(given.get("reason"))
        .<Read>map(it -> new Read.Good(new Term(lasting.get(), it)))
        .orElseGet(() -> new Read.Bad(misread(terms.word(), "it needs a reason")));
  }

  static Message misread(BuiltIn word, String because) {
    return new Refused(Refusal.NOT_UNDERSTOOD, because, "`%s`".formatted(word.usage()))
        .message("Nothing was changed");
  }
}
