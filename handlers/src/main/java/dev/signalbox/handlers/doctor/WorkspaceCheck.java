package dev.signalbox.handlers.doctor;

import dev.signalbox.config.people.TeamId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Badge;
import dev.signalbox.integrations.chat.Membership.Home;
import jakarta.inject.Singleton;

/** In another team than people.yml's everybody would be nobody. */
@Singleton
final class WorkspaceCheck implements Check {
  private final Installation installation;
  private final Membership membership;

  WorkspaceCheck(Installation installation, Membership membership) {
    this.installation = installation;
    this.membership = membership;
  }

  @Override
  public String about() {
    return "workspace";
  }

  @Override
  public Sight sight() {
    return Sight.WORKSPACE;
  }

  @Override
  public Finding look() {
    return membership.badge() instanceof Badge.Valid valid
        ? compare(valid.home(), installation.current().people().team())
        : Unasked.FOR_THE_TOKEN;
  }

  private static Finding compare(Home home, TeamId written) {
    return home.team().equals(written)
        ? new Finding.Well("%s, as people.yml says".formatted(named(home)))
        : new Finding.Wrong(
            "the token is of %s, and people.yml is about %s".formatted(named(home), written),
            "write `team: %s` into people.yml, or set the token of %s"
                .formatted(home.team(), written));
  }

  private static String named(Home home) {
    return home.name().isBlank()
        ? home.team().value()
        : "%s (%s)".formatted(home.name(), home.team());
  }
}
