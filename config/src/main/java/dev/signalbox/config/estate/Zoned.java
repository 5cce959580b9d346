package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.stream.Stream;

/** Every record that is moved lies in a zone that we keep. */
final class Zoned {
  private Zoned() {}

  static List<Complaint> complaints(Node.Mapping root) {
    List<String> zones = Loose.keys(root, "zones");
    return Loose.entries(root, "records")
        .flatMap(environment -> Loose.items(environment.value()))
        .map(Loose::mapping)
        .flatMap(Zoned::names)
        .filter(name -> zones.stream().noneMatch(zone -> within(name.value(), zone)))
        .map(name -> new Complaint(name.place(), outside(name.value(), zones)))
        .toList();
  }

  private static String outside(String name, List<String> zones) {
    return zones.isEmpty()
        ? "'%s' lies in no zone: this estate has no 'zones'".formatted(name)
        : "'%s' lies in none of the zones: %s".formatted(name, String.join(", ", zones));
  }

  private static Stream<Node.Text> names(Node.Mapping pair) {
    Stream<Node.Text> both =
        Stream.of("production", "standby").flatMap(key -> Loose.text(pair, key).stream());
    return Stream.concat(both, pair.get("also").stream().flatMap(Loose::texts));
  }

  private static boolean within(String name, String zone) {
    return name.equals(zone) || name.endsWith("." + zone);
  }
}
