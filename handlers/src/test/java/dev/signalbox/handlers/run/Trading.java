package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Moves;
import java.util.List;

/** A run that makes the sites of the live pair trade their roles, and what is seen of it. */
record Trading(Voting voting) {
  private static final String RUNBOOK =
      Trial.LIVE
          + """
            - id: swap
              do: run.trade
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Keep it?", options: [keep, all], limit: 1d, on-limit: hold }
              keep: continue
              all: undo
            - id: go
              do: run.write
              with: { say: kept }
          """;

  void upstreamIsProduction() {
    voting.forget();
    voting.track().the(Moves.class).sweep();
    voting.track().change("delete from role_wish");
    voting.track().change("delete from ledger_row where kind = 'ROLE_MOVED'");
    Changed.adopt(voting.track());
    witness().willSay("upstream", "alt");
    Installation installation = voting.track().the(Installation.class);
    installation.replace(Trial.configuration(RUNBOOK, installation.shapes()));
  }

  private PlantedWitness witness() {
    return voting.track().the(PlantedWitness.class);
  }

  /** And what others see follows. */
  void trades() {
    voting.track().work();
    witness().willSay("alt", "upstream");
  }

  String production() {
    return voting
        .track()
        .texts("select site from role_held where environment = 'live' and role = 'PRODUCTION'")
        .getFirst();
  }

  List<String> moving() {
    return voting.track().texts("select run from role_move");
  }

  List<String> moves() {
    return voting.track().texts("select subject from ledger_row where kind = 'ROLE_MOVED'");
  }
}
