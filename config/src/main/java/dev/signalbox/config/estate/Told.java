package dev.signalbox.config.estate;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever is to be told can be reached: mail has a server, a chain's channels are known. */
final class Told {
  private Told() {}

  static List<Complaint> complaints(Node.Mapping root, Folk folk) {
    Stream<Complaint> mails =
        server(root)
            ? Stream.empty()
            : Stream.concat(
                    mailed(root), called(root).filter(call -> call.value().startsWith("mail:")))
                .map(mail -> new Complaint(mail.place(), "mail needs a connection of type smtp"));
    Stream<Complaint> channels =
        folk.known()
            ? called(root).flatMap(call -> channel(call, folk.channels()).stream())
            : Stream.empty();
    return Stream.concat(mails, channels).toList();
  }

  private static Optional<Complaint> channel(Node.Text call, List<String> channels) {
    String written = call.value();
    if (!written.startsWith("#")) {
      return Optional.empty();
    }
    String name = written.substring(1).split(" ", 2)[0];
    return channels.contains(name)
        ? Optional.empty()
        : Optional.of(
            new Complaint(
                call.place(),
                "people.yml has no channel '%s'%s"
                    .formatted(name, Nearest.hintOrAll(name, channels))));
  }

  private static boolean server(Node.Mapping root) {
    return Loose.entries(root, "connections")
        .flatMap(entry -> Loose.word(Loose.mapping(entry.value()), "type").stream())
        .anyMatch("smtp"::equals);
  }

  private static Stream<Node.Text> mailed(Node.Mapping root) {
    return Loose.entries(root, "announcements")
        .flatMap(entry -> Loose.entries(Loose.mapping(entry.value()), "mail"))
        .map(Node.Entry::key);
  }

  private static Stream<Node.Text> called(Node.Mapping root) {
    return Loose.entries(root, "chains")
        .flatMap(entry -> Loose.mapping(entry.value()).get("steps").stream())
        .flatMap(Loose::texts);
  }
}
