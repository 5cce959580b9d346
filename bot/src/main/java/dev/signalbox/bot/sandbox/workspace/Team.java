package dev.signalbox.bot.sandbox.workspace;

import static dev.signalbox.bot.sandbox.workspace.Person.Kind.BOT;
import static dev.signalbox.bot.sandbox.workspace.Person.Kind.GUEST;
import static dev.signalbox.bot.sandbox.workspace.Person.Kind.MEMBER;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who works here. The ids are the ones that the bundled people.yml knows, but for one who is known
 * through {@code S0NIGHT} alone.
 */
public final class Team {
  public static final String ID = "T0BOX";
  public static final String DOMAIN = "signalbox-sandbox";
  public static final String NAME = "Genome Data Team";
  public static final String APP = "A0BOX";
  public static final String BOT_PROFILE = "B0BOX";
  public static final Person BOT_USER = person("U0BOX", "signalbox", "Signalbox", "UTC", BOT);

  private static final List<Person> PEOPLE =
      List.of(
          person("U0OPS1", "ada", "Ada Okafor", "Asia/Hong_Kong", MEMBER),
          person("U0OPS2", "ben", "Ben Lindqvist", "Europe/Stockholm", MEMBER),
          person("U0TECH", "tess", "Tess Moreau", "Europe/Paris", MEMBER),
          person("U0CURATOR", "clara", "Clara Nakamura", "Asia/Tokyo", MEMBER),
          person("U0QA", "quinn", "Quinn Adeyemi", "Africa/Lagos", MEMBER),
          person("U0DEV", "dina", "Dina Haddad", "America/New_York", MEMBER),
          person("U0NIGHT", "nia", "Nia Svoboda", "America/Vancouver", MEMBER),
          person("U0GUEST", "greta", "Greta Visser", "Europe/Amsterdam", GUEST));

  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "ops", List.of("U0OPS1", "U0OPS2"),
          "oncall", List.of("U0OPS1", "U0OPS2"),
          "tech", List.of("U0TECH"),
          "curators", List.of("U0CURATOR"),
          "qa", List.of("U0QA"),
          "developers", List.of("U0DEV"),
          "night", List.of("U0OPS2", "U0NIGHT"));

  private Team() {}

  public static List<Person> people() {
    return PEOPLE;
  }

  public static Optional<Person> find(String id) {
    return id.equals(BOT_USER.id()) ? Optional.of(BOT_USER) : human(id);
  }

  public static Optional<Person> human(String id) {
    return PEOPLE.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  public static Optional<Person> byHandle(String handle) {
    return handle.equals(BOT_USER.handle())
        ? Optional.of(BOT_USER)
        : PEOPLE.stream().filter(person -> person.handle().equals(handle)).findFirst();
  }

  /** By handle, as Slack's user groups; the id of {@code ops} is {@code S0OPS}. */
  public static List<Group> groups() {
    return GROUPS.entrySet().stream()
        .map(entry -> new Group(entry.getKey(), entry.getValue()))
        .sorted((one, other) -> one.handle().compareTo(other.handle()))
        .toList();
  }

  public static List<String> groupsOf(String person) {
    return groups().stream()
        .filter(group -> group.members().contains(person))
        .map(Group::handle)
        .toList();
  }

  private static Person person(
      String id, String handle, String name, String zone, Person.Kind kind) {
    return new Person(id, handle, name, ZoneId.of(zone), kind);
  }
}
