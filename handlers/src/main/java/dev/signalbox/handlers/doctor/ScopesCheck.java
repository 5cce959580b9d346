package dev.signalbox.handlers.doctor;

import dev.signalbox.integrations.chat.Membership;
import dev.signalbox.integrations.chat.Membership.Badge;
import dev.signalbox.integrations.chat.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An app that was installed with an older manifest lacks what was added since. */
@Singleton
final class ScopesCheck implements Check {
  private final Membership membership;

  ScopesCheck(Membership membership) {
    this.membership = membership;
  }

  @Override
  public String about() {
    return "scopes";
  }

  @Override
  public Sight sight() {
    return Sight.WORKSPACE;
  }

  @Override
  public Finding look() {
    return membership.badge() instanceof Badge.Valid valid
        ? compare(valid.scopes())
        : Unasked.FOR_THE_TOKEN;
  }

  private static Finding compare(Optional<Set<String>> granted) {
    if (granted.isEmpty()) {
      return new Finding.Mind(
          "Slack's answer names no scopes",
          "see that no proxy takes the header X-OAuth-Scopes out of its answers");
    }
    List<String> missing =
        Scopes.NEEDED.stream().filter(scope -> !granted.get().contains(scope)).toList();
    return missing.isEmpty()
        ? new Finding.Well("all %d that the manifest asks for".formatted(Scopes.NEEDED.size()))
        : new Finding.Wrong(
            "the app lacks " + String.join(", ", missing),
            "add them under OAuth & Permissions on the app's page and install it again");
  }
}
