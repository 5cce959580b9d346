package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/** Where sites trade roles there are two of them, and something says who is production. */
final class Pair {
  private Pair() {}

  static List<Complaint> complaints(Node.Mapping root) {
    return root.entry("truth").isPresent() ? two(root) : truth(root);
  }

  private static List<Complaint> two(Node.Mapping root) {
    int sites = Loose.keys(root, "sites").size();
    return root.entry("truth").stream()
        .filter(_ -> sites != 2)
        .map(
            truth ->
                new Complaint(
                    truth.place(),
                    "two sites trade production and standby, and here there are %d"
                        .formatted(sites)))
        .toList();
  }

  private static List<Complaint> truth(Node.Mapping root) {
    return Stream.of("records", "variables", "certificates")
        .flatMap(section -> root.entry(section).stream())
        .map(
            section ->
                new Complaint(
                    section.place(),
                    "'%s' needs 'truth': which signals say who is production"
                        .formatted(section.name())))
        .toList();
  }
}
