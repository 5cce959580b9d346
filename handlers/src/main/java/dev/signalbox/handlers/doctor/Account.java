package dev.signalbox.handlers.doctor;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Login;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.identity.Caller;
import java.util.List;
import java.util.Optional;

/** An account of AWS that an estate names. */
record Account(Estate estate, Connection.Aws aws) {
  static List<Account> all(Installation installation) {
    return installation.current().estates().sequencedValues().stream()
        .flatMap(
            estate ->
                estate.topology().connections().sequencedValues().stream()
                    .filter(Connection.Aws.class::isInstance)
                    .map(Connection.Aws.class::cast)
                    .map(aws -> new Account(estate, aws)))
        .toList();
  }

  Optional<Finding.Wrong> judge(Asked<Caller> asked) {
    return switch (asked) {
      case Asked.Told<Caller>(Caller caller) ->
          aws.expect().filter(it -> !caller.is(it)).map(it -> another(caller, it));
      case Asked.Troubled<Caller>(Trouble trouble) ->
          Optional.of(new Finding.Wrong(trouble.says(), next(trouble.kind())));
    };
  }

  private Finding.Wrong another(Caller caller, String expected) {
    return new Finding.Wrong(
        "the key of %s is %s, and %s expects %s"
            .formatted(name(), caller.arn(), estate.name(), expected),
        "put the right key into %s, or correct `expect` in %s".formatted(source(), file()));
  }

  private String next(Trouble.Kind kind) {
    return switch (kind) {
      case KEY -> "put a key that is good into %s, written ACCESSKEYID:SECRET".formatted(source());
      case RIGHTS -> "let the key of %s do that in its account".formatted(name());
      case UNREACHABLE ->
          "see that this machine reaches it, and that `url` and `region` of %s in %s are right"
              .formatted(name(), file());
      case LIMITED, BROKEN -> "try again in a minute";
      case REQUEST, GARBLED, AMBIGUOUS ->
          "see that `url` of %s in %s leads to AWS".formatted(name(), file());
    };
  }

  private String source() {
    return switch (aws.login().source()) {
      case Login.Source.Key(var secret) -> "the secret " + secret.value();
      case Login.Source.Profile(String profile) ->
          "the profile %s of this machine".formatted(profile);
    };
  }

  private String name() {
    return aws.reach().name().value();
  }

  private String file() {
    return "estates/%s.yml".formatted(estate.name());
  }

  @Override
  public String toString() {
    return "AWS whose key %s has".formatted(name());
  }
}
