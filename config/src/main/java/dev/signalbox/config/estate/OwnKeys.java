package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Each site has a key of its own, so that nothing meant for one can reach the other. */
final class OwnKeys {
  private static final Set<String> CLOUDS = Set.of("aws", "ssm");
  private static final int ACCOUNT = 4;

  private final Node.Mapping root;

  private OwnKeys(Node.Mapping root) {
    this.root = root;
  }

  static List<Complaint> complaints(Node.Mapping root) {
    List<Used> used = new OwnKeys(root).used().toList();
    List<Complaint> found = new ArrayList<>();
    for (int at = 0; at < used.size(); at++) {
      Used later = used.get(at);
      used.subList(0, at).stream()
          .filter(earlier -> !earlier.site().equals(later.site()))
          .flatMap(earlier -> earlier.shares(later).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private Stream<Used> used() {
    return Loose.entries(root, "sites")
        .flatMap(
            site ->
                Loose.entries(Loose.mapping(site.value()), "use")
                    .map(Node.Entry::value)
                    .filter(Node.Text.class::isInstance)
                    .map(Node.Text.class::cast)
                    .flatMap(named -> used(site.name(), named).stream()));
  }

  private Optional<Used> used(String site, Node.Text named) {
    return Loose.entries(root, "connections")
        .filter(entry -> entry.name().equals(named.value()))
        .map(entry -> Loose.mapping(entry.value()))
        .filter(it -> Loose.word(it, "type").filter(CLOUDS::contains).isPresent())
        .map(it -> new Used(site, named, it))
        .findFirst();
  }

  /** A site, and a connection to AWS that it uses. */
  private record Used(String site, Node.Text named, Node.Mapping written) {
    Optional<Complaint> shares(Used later) {
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
}
