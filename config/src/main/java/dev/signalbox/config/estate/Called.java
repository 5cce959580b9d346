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
    Stream<String> all = Loose.keys(root, "organisations").stream().map(WhichPpcs.OF::concat);
    List<String> own =
        Stream.of(ComponentForm.SECTION, "ppcs")
            .flatMap(it -> Loose.keys(root, it).stream())
            .toList();
    return Stream.of(own.stream(), kinds, all).flatMap(it -> it).toList();
  }

  private static Optional<Complaint> complaint(Node.Text of, List<String> known) {
    return known.contains(of.value()) || !Placeholders.in(of.value()).isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Complaint(
                of.place(),
                "no component and no private cloud is called '%s'%s"
                    .formatted(of.value(), Nearest.hintOrAll(of.value(), known))));
  }
}
