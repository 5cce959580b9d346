package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two private clouds are the same one: what is meant for one would reach the other. */
final class Twins {
  private final Map<String, String> owners = new HashMap<>();

  private Twins() {}

  static List<Complaint> complaints(Node.Mapping root) {
    Twins twins = new Twins();
    return Loose.entries(root, "ppcs").flatMap(twins::complaints).toList();
  }

  private Stream<Complaint> complaints(Node.Entry entry) {
    Node.Mapping ppc = Loose.mapping(entry.value());
    Optional<Complaint> stack =
        Loose.text(ppc, "stack").flatMap(it -> twin(entry, "stack", it.value(), it));
    Node.Text row = Loose.text(ppc, "row").orElse(entry.key());
    String where = Loose.word(ppc, "environment").orElse("");
    Optional<Complaint> same = twin(entry, "row", "%s in %s".formatted(row.value(), where), row);
    return Stream.of(stack, same).flatMap(Optional::stream);
  }

  private Optional<Complaint> twin(Node.Entry entry, String what, String value, Node.Text at) {
    return Optional.ofNullable(owners.putIfAbsent(what + " " + value, entry.name()))
        .map(
            owner ->
                new Complaint(
                    at.place(),
                    "'%s' and '%s' have the same %s %s: one of them is wrong"
                        .formatted(owner, entry.name(), what, value)));
  }
}
