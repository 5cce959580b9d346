package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.Optional;

/** A site, and a connection to AWS that it uses. */
record KeyUse(String site, Node.Text named, Node.Mapping written) {
  private static final int ACCOUNT = 4;

  Optional<Complaint> shares(KeyUse later) {
    String both = "sites '%s' and '%s' ".formatted(site, later.site);
    if (named.value().equals(later.named.value())) {
      return Optional.of(
          new Complaint(
              later.named.place(),
              both + "use the same connection '%s': give each its own".formatted(named.value())));
    }
    return same(login(), later.login())
        .map(it -> later.complains(it, both + "have the same key %s: give each its own"))
        .or(
            () ->
                same(account(), later.account())
                    .map(
                        it ->
                            later.complains(
                                it, both + "expect the same account %s: each wants its own")));
  }

  private Complaint complains(String shared, String sentence) {
    Node.Text where =
        written.entries().stream()
            .map(Node.Entry::value)
            .filter(Node.Text.class::isInstance)
            .map(Node.Text.class::cast)
            .filter(it -> it.value().contains(shared))
            .findFirst()
            .orElse(named);
    return new Complaint(where.place(), sentence.formatted(shared));
  }

  private static Optional<String> same(Optional<String> one, Optional<String> other) {
    return one.filter(it -> other.filter(it::equals).isPresent());
  }

  /** One key may open several accounts, where each is another role. */
  private Optional<String> login() {
    return Loose.word(written, "role")
        .or(() -> Loose.word(written, "key"))
        .or(() -> Loose.word(written, "profile"));
  }

  private Optional<String> account() {
    return Loose.word(written, "expect")
        .map(arn -> arn.split(":", -1))
        .filter(parts -> parts.length > ACCOUNT)
        .map(parts -> parts[ACCOUNT]);
  }
}
