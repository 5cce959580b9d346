package dev.signalbox.config.people;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.form.FormCheck;
import dev.signalbox.config.form.Loose;
import dev.signalbox.config.form.Surroundings;
import dev.signalbox.config.type.Names;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Nearest;
import dev.signalbox.config.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** people.yml as it was written, right or wrong: even a wrong one tells its names. */
public record PeopleFile(Node.Mapping root) {
  public Folk folk() {
    return new Folk(
        Loose.keys(root, "groups"),
        Loose.keys(root, "channels"),
        Loose.entries(root, "groups")
            .filter(group -> group.value() instanceof Node.Listing(_, var items) && items.isEmpty())
            .map(Node.Entry::name)
            .collect(Collectors.toUnmodifiableSet()),
        true);
  }

  public List<Complaint> complaints() {
    Folk folk = folk();
    Names names = new Names("", folk.names(), Optional.empty());
    List<Complaint> found = new ArrayList<>();
    found.addAll(
        FormCheck.of("people.yml", root, PeopleForm.FILE, new Surroundings(names, folk, root)));
    found.addAll(strangers());
    found.addAll(doubles());
    return found;
  }

  /** Reads a file without complaints. */
  public People people() {
    return new PeopleReader(root).people();
  }

  private List<Complaint> strangers() {
    List<String> persons = Loose.keys(root, "persons");
    return Loose.entries(root, "groups")
        .flatMap(group -> Loose.texts(group.value()))
        .filter(member -> PeopleReader.isName(member.value()) && !persons.contains(member.value()))
        .map(
            member ->
                new Complaint(
                    member.place(),
                    "people.yml has no person '%s'%s"
                        .formatted(member.value(), Nearest.hintOrAll(member.value(), persons))))
        .toList();
  }

  private List<Complaint> doubles() {
    Map<String, Node.Entry> owners = new HashMap<>();
    List<Complaint> found = new ArrayList<>();
    String home = Loose.word(root, "team").orElse("");
    for (Node.Entry person : Loose.entries(root, "persons").toList()) {
      for (Node.Text id : ids(person)) {
        String whole = id.value().contains("/") ? id.value() : home + "/" + id.value();
        Optional.ofNullable(owners.putIfAbsent(whole, person))
            .map(
                first ->
                    "%s is '%s' already, in line %d"
                        .formatted(id.value(), first.name(), first.place().line()))
            .ifPresent(sentence -> found.add(new Complaint(id.place(), sentence)));
      }
    }
    return found;
  }

  private static List<Node.Text> ids(Node.Entry person) {
    return Loose.mapping(person.value()).get("slack").stream().flatMap(Loose::texts).toList();
  }
}
