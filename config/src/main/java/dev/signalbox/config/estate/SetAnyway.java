package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A guard that only looks whether its variable is there takes a no for a yes. */
final class SetAnyway {
  private static final Set<String> NO = Set.of("false", "no", "off", "0");

  private SetAnyway() {}

  static List<Complaint> complaints(Node.Mapping root) {
    return Loose.entries(root, "commands").flatMap(SetAnyway::of).toList();
  }

  private static Stream<Complaint> of(Node.Entry command) {
    return Loose.entries(Loose.mapping(command.value()), "environment-variables")
        .filter(it -> it.value() instanceof Node.Text text && isNo(text.value()))
        .map(
            it ->
                new Complaint(
                    it.value().place(),
                    "many a program takes '%s' for yes as soon as it is there, whatever it says: leave it out"
                        .formatted(it.name())));
  }

  private static boolean isNo(String value) {
    return NO.contains(value.strip().toLowerCase(Locale.ROOT));
  }
}
