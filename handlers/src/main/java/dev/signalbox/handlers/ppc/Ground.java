package dev.signalbox.handlers.ppc;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Ppc;
import dev.signalbox.config.estate.StackName;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a new private cloud is to stand: a region of AWS, and an account of its customer's own. */
record Ground(String region, String account) {
  private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+){1,3}-[0-9]");
  private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}");

  /** Why it cannot stand there. */
  Optional<String> objection(Estate estate, StackName stack) {
    if (!REGION.matcher(region).matches()) {
      return Optional.of("'%s' is no region of AWS like eu-west-1: correct it".formatted(region));
    }
    if (!ACCOUNT.matcher(account).matches()) {
      return Optional.of("'%s' is no account of AWS: it has twelve digits".formatted(account));
    }
    return estate.topology().ppcs().all().sequencedValues().stream()
        .filter(it -> it.account().equals(account))
        .filter(it -> !it.stack().override().equals(stack.override()))
        .findFirst()
        .map(this::taken);
  }

  private String taken(Ppc other) {
    return "account %s is that of %s, of %s: a customer's cloud wants an account of its own"
        .formatted(account, other.name(), other.organisation());
  }
}
