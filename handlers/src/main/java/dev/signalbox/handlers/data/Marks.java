package dev.signalbox.handlers.data;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.integrations.calls.Asked;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Has the database of a site tell what is in it, and remembers that for those who plan. */
@Singleton
final class Marks {
  private final Reader reader;
  private final SeenRows rows;
  private final Clock clock;

  Marks(Reader reader, SeenRows rows, Clock clock) {
    this.reader = reader;
    this.rows = rows;
    this.clock = clock;
  }

  /** What was said, and when. */
  record Seen(Mark mark, Instant at) {}

  /** Each token asks once, however often it is repeated. */
  Outcome<Mark> ask(Vault vault, Token token) {
    return switch (commission(vault)) {
      case Asked.Troubled<Commission>(var trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Commission>(Commission commission) ->
          reader.read(commission, token).then(printed -> read(vault, commission, printed));
    };
  }

  private Outcome<Mark> read(Vault vault, Commission commission, String printed) {
    Optional<Mark> mark = Mark.read(printed);
    mark.ifPresent(it -> remember(vault, it));
    return mark.<Outcome<Mark>>map(Outcome.Done::new)
        .orElseGet(() -> new Outcome.Failed<>(Reader.garbled(commission, printed), false));
  }

  /** Empty as long as that token's question was not answered. */
  Asked<Optional<Mark>> asked(Vault vault, Token token) {
    return commission(vault)
        .then(it -> reader.printed(it, token))
        .map(printed -> printed.flatMap(Mark::read))
        .map(
            mark -> {
              mark.ifPresent(it -> remember(vault, it));
              return mark;
            });
  }

  private static Asked<Commission> commission(Vault vault) {
    return Assignment.of(vault.estate(), vault.site(), Chore.MARK).map(Assignment::commission);
  }

  private void remember(Vault vault, Mark mark) {
    String estate = vault.estate().name().value();
    String site = vault.site().name().value();
    Instant now = clock.instant();
    if (rows.replace(estate, vault.environment(), site, mark.stored(), now) == 0) {
      rows.add(estate, vault.environment(), site, mark.stored(), now);
    }
  }

  Optional<Seen> last(Vault vault) {
    return rows.of(vault.estate().name().value(), vault.environment(), vault.site().name().value())
        .flatMap(row -> Mark.read(row.mark()).map(mark -> new Seen(mark, row.seenAt())));
  }
}
