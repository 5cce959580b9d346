package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.handlers.evidence.Clue;
import dev.signalbox.handlers.evidence.Evidence;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The flags of each private cloud, as its row has them. */
@Singleton
final class FlagsEvidence implements Evidence {
  private final SignalBook book;

  FlagsEvidence(SignalBook book) {
    this.book = book;
  }

  @Override
  public Kind kind() {
    return Kind.FLAGS;
  }

  @Override
  public List<Clue> of(Estate estate, String environment) {
    EnvironmentName name = new EnvironmentName(environment);
    List<Ppc> ppcs = estate.topology().ppcs().in(name);
    if (ppcs.isEmpty()) {
      return List.of();
    }
    Optional<Asked<List<Signal>>> asked =
        Optional.ofNullable(estate.topology().environments().get(name))
            .flatMap(it -> Keeper.of(estate, it))
            .map(book::of);
    return ppcs.stream().flatMap(ppc -> asked.map(it -> clue(ppc, it)).stream()).toList();
  }

  private static Clue clue(Ppc ppc, Asked<List<Signal>> asked) {
    String name = ppc.name().value();
    return switch (asked) {
      case Asked.Troubled<List<Signal>>(Trouble trouble) -> Clue.dark(name, trouble.says());
      case Asked.Told<List<Signal>>(List<Signal> all) ->
          all.stream()
              .filter(it -> it.ours().filter(ppc::equals).isPresent())
              .findFirst()
              .map(it -> clue(name, it))
              .orElseGet(() -> Clue.odd(name, "no row is called %s".formatted(ppc.row())));
    };
  }

  /**
   * What nobody has told us about may mean anything; what none of our runs set may be forgotten.
   */
  private static Clue clue(String name, Signal signal) {
    String says = signal.cloud().flags().says();
    if (signal.isForeign()) {
      return Clue.odd(name, says + ", set by no run of mine");
    }
    return signal.cloud().flags().isKnown()
        ? Clue.well(name, signal.window().map(it -> says + " by run " + it.run()).orElse(says))
        : Clue.odd(name, says);
  }
}
