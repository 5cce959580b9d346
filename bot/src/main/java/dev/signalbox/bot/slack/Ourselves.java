package dev.signalbox.bot.slack;

import dev.signalbox.bot.settings.Secret;
import dev.signalbox.bot.settings.Settings;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.TeamId;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.chat.Membership.AppId;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Which app we are, and of which team. What was meant for another one is nobody's. */
@Singleton
final class Ourselves {
  private final Installation installation;
  private final AtomicReference<Optional<AppId>> app;
  private final AtomicReference<Optional<TeamId>> team = new AtomicReference<>(Optional.empty());

  Ourselves(Settings settings, Installation installation) {
    this.installation = installation;
    this.app =
        new AtomicReference<>(
            settings.slack().appToken().map(Secret::value).flatMap(Ourselves::appOf));
  }

  /** What nobody has told us yet cannot be held against a request. */
  boolean are(Delivery.Question question) {
    return isOurApp(question.app()) && isOurs(question.asked().asker());
  }

  void areOf(TeamId known) {
    team.set(Optional.of(known));
  }

  /** The app whose socket we listen on is ours, whatever else is told. */
  void areApp(AppId known) {
    app.compareAndSet(Optional.empty(), Optional.of(known));
  }

  boolean knowOurApp() {
    return app.get().isPresent();
  }

  private boolean isOurApp(Optional<String> meant) {
    return meant.isEmpty() || app.get().map(AppId::value).map(meant.get()::equals).orElse(true);
  }

  /** Of another team only those whom people.yml lists with it. */
  private boolean isOurs(SlackId asker) {
    return team.get().map(asker.team()::equals).orElse(true)
        || installation.current().people().person(asker).isPresent();
  }

  /** A socket token names its app: {@code xapp-1-A012AB3CD4E-…}. */
  private static Optional<AppId> appOf(String token) {
    String[] parts = token.split("-", 4);
    return parts.length == 4 && parts[2].startsWith("A")
        ? Optional.of(new AppId(parts[2]))
        : Optional.empty();
  }
}
