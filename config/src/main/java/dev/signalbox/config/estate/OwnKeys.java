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

  private final Node.Mapping root;

  private OwnKeys(Node.Mapping root) {
    this.root = root;
  }

  static List<Complaint> complaints(Node.Mapping root) {
    List<KeyUse> used = new OwnKeys(root).used().toList();
    List<Complaint> found = new ArrayList<>();
    for (int at = 0; at < used.size(); at++) {
      KeyUse later = used.get(at);
      used.subList(0, at).stream()
          .filter(earlier -> !earlier.site().equals(later.site()))
          .flatMap(earlier -> earlier.shares(later).stream())
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private Stream<KeyUse> used() {
    return Loose.entries(root, "sites")
        .flatMap(
            site ->
                Loose.entries(Loose.mapping(site.value()), "use")
                    .map(Node.Entry::value)
                    .filter(Node.Text.class::isInstance)
                    .map(Node.Text.class::cast)
                    .flatMap(named -> used(site.name(), named).stream()));
  }

  private Optional<KeyUse> used(String site, Node.Text named) {
    return Loose.entries(root, "connections")
        .filter(entry -> entry.name().equals(named.value()))
        .map(entry -> Loose.mapping(entry.value()))
        .filter(it -> Loose.word(it, "type").filter(CLOUDS::contains).isPresent())
        .map(it -> new KeyUse(site, named, it))
        .findFirst();
  }
}
