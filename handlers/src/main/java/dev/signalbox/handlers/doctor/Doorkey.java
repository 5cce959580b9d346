package dev.signalbox.handlers.doctor;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.secret.SecretName;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.List;
import java.util.Optional;

/** A key that an estate has for a neighbour. */
record Doorkey(Estate estate, Connection on) {
  static List<Doorkey> all(Installation installation) {
    return installation.current().estates().sequencedValues().stream()
        .flatMap(
            estate ->
                estate.topology().connections().sequencedValues().stream()
                    .map(on -> new Doorkey(estate, on)))
        .toList();
  }

  Optional<Finding.Wrong> judge(Asked<String> asked) {
    return switch (asked) {
      case Asked.Told<String>(String holder) ->
          runner().filter(it -> !it.equals(holder)).map(it -> another(holder, it));
      case Asked.Troubled<String>(Trouble trouble) ->
          Optional.of(new Finding.Wrong(trouble.says(), next(trouble.kind())));
    };
  }

  /** Jobs are taken by runners that are called as whoever plays them. */
  private Optional<String> runner() {
    return on instanceof Connection.Gitlab gitlab ? gitlab.runner() : Optional.empty();
  }

  private Finding.Wrong another(String holder, String runner) {
    return new Finding.Wrong(
        "the key of %s is %s's, and the jobs of %s are there for %s"
            .formatted(name(), holder, estate.name(), runner),
        "put the key of %s into %s, or correct `runner` in %s".formatted(runner, secret(), file()));
  }

  private String next(Trouble.Kind kind) {
    return switch (kind) {
      case KEY -> "put a key that is good into %s".formatted(secret());
      case RIGHTS -> "let the key of %s do that there".formatted(name());
      case UNREACHABLE ->
          "see that this machine reaches it, and that `url` of %s in %s is right"
              .formatted(name(), file());
      case LIMITED, BROKEN -> "try again in a minute";
      case REQUEST, GARBLED, AMBIGUOUS ->
          "see that `url` of %s in %s leads to its API".formatted(name(), file());
    };
  }

  private String secret() {
    return on.reach().key().map(SecretName::value).map("the secret "::concat).orElse("its secret");
  }

  String name() {
    return on.reach().name().value();
  }

  private String file() {
    return "estates/%s.yml".formatted(estate.name());
  }

  @Override
  public String toString() {
    return "whose key %s has".formatted(name());
  }
}
