package dev.signalbox.config.people;

import dev.signalbox.config.form.Sheet;
import dev.signalbox.config.yaml.Node;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** People out of a file that is known to be right. */
final class PeopleReader {
  private final Sheet sheet;
  private final TeamId home;
  private final Map<PersonName, Person> persons = new LinkedHashMap<>();

  PeopleReader(Node.Mapping root) {
    sheet = new Sheet(root);
    home = new TeamId(sheet.text("team"));
  }

  static boolean isName(String member) {
    return !member.isEmpty() && Character.isLowerCase(member.codePointAt(0));
  }

  People people() {
    persons.putAll(sheet.each("persons", PersonName::new, this::person));
    SequencedMap<GroupName, Group> groups =
        sheet.each("groups", GroupName::new, (_, members) -> group(members));
    return new People(
        home,
        persons.values().stream().toList(),
        groups,
        sheet.each("channels", ChannelName::new, (_, id) -> new ChannelId(Sheet.text(id))),
        Set.copyOf(sheet.list("break-glass", GroupName::new)));
  }

  private Person person(PersonName name, Node node) {
    Sheet written = Sheet.of(node);
    Set<SlackId> ids =
        written.list("slack", id -> SlackId.written(home, id)).stream()
            .collect(Collectors.toUnmodifiableSet());
    return new Person(name, written.text("name"), ids);
  }

  private Group group(Node members) {
    if (members instanceof Node.Mapping kept) {
      return new Group.KeptInSlack(new SlackGroupId(new Sheet(kept).text("slack-group")));
    }
    Set<Person> listed = new LinkedHashSet<>();
    Sheet.items(members).forEach(member -> listed.add(member(Sheet.text(member))));
    return new Group.Listed(listed.stream().toList());
  }

  private Person member(String written) {
    if (isName(written)) {
      return Optional.ofNullable(persons.get(new PersonName(written))).orElseThrow();
    }
    SlackId id = SlackId.written(home, written);
    return persons.values().stream()
        .filter(person -> person.slack().contains(id))
        .findFirst()
        .orElseGet(() -> stranger(id));
  }

  /** A bare id that no person lists is a person of its own, from its first mention on. */
  private Person stranger(SlackId id) {
    String called = id.team().equals(home) ? id.user().value() : id.toString();
    PersonName name = new PersonName(called);
    Person person = new Person(name, called, Set.of(id));
    persons.put(name, person);
    return person;
  }
}
