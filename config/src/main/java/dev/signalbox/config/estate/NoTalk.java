package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.type.Literal;
import dev.signalbox.config.type.Type;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What people write freely, a reason or a note, never becomes a part of a script. */
final class NoTalk {
  private static final Set<Literal> FREE = Set.of(Literal.TEXT, Literal.LINE);

  private NoTalk() {}

  static List<Complaint> complaints(Node.Mapping root) {
    return Loose.entries(root, "commands").flatMap(NoTalk::of).toList();
  }

  private static Stream<Complaint> of(Node.Entry command) {
    return Loose.entries(Loose.mapping(command.value()), "values")
        .flatMap(value -> Loose.mapping(value.value()).get("type").stream())
        .filter(Node.Text.class::isInstance)
        .map(Node.Text.class::cast)
        .filter(type -> Type.named(type.value()).filter(FREE::contains).isPresent())
        .map(
            type ->
                new Complaint(
                    type.place(),
                    "command '%s' cannot be told a %s: people's own words are no part of a script"
                        .formatted(command.name(), type.value())));
  }
}
