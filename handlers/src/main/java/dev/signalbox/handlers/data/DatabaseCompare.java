package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.shape.Effect;
import dev.signalbox.config.shape.Traits;
import dev.signalbox.handlers.action.About;
import dev.signalbox.handlers.action.Looks;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.bastion.Commission;
import dev.signalbox.handlers.data.Comparison.Side;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;

/** {@code database.compare}: a difference is told to people, who know what it means. */
@Singleton
final class DatabaseCompare implements Looks<DatabaseCompare.Wanted, DatabaseCompare.Told> {
  private final Vaults vaults;
  private final Reader reader;

  DatabaseCompare(Vaults vaults, Reader reader) {
    this.vaults = vaults;
    this.reader = reader;
  }

  @Introspected
  record Wanted(SiteName site, SiteName to) {}

  @Introspected
  record Told(String summary) {}

  @Override
  public About<Wanted, Told> about() {
    return new About<>(
        "database.compare",
        Effect.READ,
        "compare the data of ${site} with ${to}",
        Traits.NONE.waiting(),
        Wanted.class,
        Told.class);
  }

  /** Both count at the same time; whoever is ready first is read when the other is, too. */
  @Override
  public Outcome<Told> perform(Turn<Wanted> turn) {
    Outcome<Side> one = counted(turn, turn.arguments().site(), "site");
    Outcome<Side> other = counted(turn, turn.arguments().to(), "to");
    return one.then(here -> other.told(there -> new Told(new Comparison(here, there).summary())));
  }

  private Outcome<Side> counted(Turn<Wanted> turn, SiteName site, String part) {
    return switch (commission(turn, site)) {
      case Asked.Troubled<Commission>(Trouble trouble) ->
          new Outcome.Failed<>(trouble.says(), trouble.kind().passes());
      case Asked.Told<Commission>(Commission commission) ->
          reader
              .read(commission, turn.token().part(part))
              .then(printed -> side(site, commission, printed));
    };
  }

  private static Outcome<Side> side(SiteName site, Commission commission, String printed) {
    return Census.read(printed)
        .<Outcome<Side>>map(it -> new Outcome.Done<>(new Side(site, it)))
        .orElseGet(() -> new Outcome.Failed<>(Reader.garbled(commission, printed), false));
  }

  private Asked<Commission> commission(Turn<Wanted> turn, SiteName site) {
    return vaults.assignment(turn.errand(), site, Chore.COUNTS).map(Assignment::commission);
  }

  @Override
  public String byHand(Turn<Wanted> turn) {
    return "compare row counts and newest changes: %s; %s"
        .formatted(byHand(turn, turn.arguments().site()), byHand(turn, turn.arguments().to()));
  }

  private String byHand(Turn<Wanted> turn, SiteName site) {
    return commission(turn, site) instanceof Asked.Told<Commission>(Commission commission)
        ? commission.byHand()
        : "count the rows of each table of %s".formatted(site);
  }
}
