package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever a probe's API is asked of is known, unless the step says who it is. */
final class Called {
  private Called() {}

  static List<Complaint> complaints(Node.Mapping root) {
    List<String> known = known(root);
    return Loose.entries(root, "checks")
        .flatMap(it -> Loose.mapping(it.value()).get("probes").stream())
        .flatMap(Loose::items)
        .map(Loose::mapping)
        .flatMap(it -> Loose.text(it, "of").stream())
        .flatMap(it -> complaint(it, known).stream())
        .toList();
  }

  private static List<String> known(Node.Mapping root) {
    Stream<String> kinds = Arrays.stream(PpcKind.values()).map(PpcKind::all);
    Stream<String> all = Loose.keys(root, "organisations").stream().map(PpcTarget.OF::concat);
    return Stream.of(Loose.keys(root, "ppcs").stream(), kinds, all).flatMap(it -> it).toList();
  }

  private static Optional<Complaint> complaint(Node.Text of, List<String> known) {
    return known.contains(of.value()) || !Placeholders.in(of.value()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Complaint(
                of.place(),
                "there are no private clouds '%s'%s"
                    .formatted(of.value(), Nearest.hintOrAll(of.value(), known))));
  }
}
