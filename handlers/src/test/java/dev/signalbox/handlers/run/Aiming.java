package dev.signalbox.handlers.run;

import dev.signalbox.handlers.install.Installation;
import java.util.List;

/** Procedures whose steps aim at sites and environments of the live pair. */
record Aiming(Voting voting) {
  void upstreamIsProduction() {
    voting.forget();
    voting.track().change("delete from role_wish");
    voting.track().change("delete from arrival");
    voting.track().change("delete from deployment");
    Changed.adopt(voting.track());
  }

  static String reset(String site) {
    return """
      - id: again
        do: run.reset
        with: { site: "%s" }
    """
        .formatted(site);
  }

  static String install(String id, String site) {
    return """
      - id: %s
        do: run.install
        with: { site: "%s", release: v4.3.5 }
    """
        .formatted(id, site);
  }

  static String load(String id, String environment, String batch) {
    return """
      - id: %s
        do: run.load
        with: { environment: %s, batch: "%s" }
    """
        .formatted(id, environment, batch);
  }

  void installed(String steps) {
    installed("environment: live\n", steps);
  }

  void installed(String where, String steps) {
    Installation installation = voting.track().the(Installation.class);
    String runbook = Trial.HEAD.replace("steps:\n", where + "steps:\n") + steps;
    installation.replace(Trial.configuration(runbook, installation.shapes()));
  }

  void settle(String production) {
    for (String user : List.of("U0OPS1", "U0OPS2")) {
      voting.typed(
          user,
          "roles gigadb settle --production %s --environment live --reason \"I have looked\""
              .formatted(production));
    }
  }
}
