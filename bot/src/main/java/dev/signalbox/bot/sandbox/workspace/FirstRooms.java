package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.workspace.Room.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The rooms there are when the box opens. Nobody has invited the bot to #coffee yet. */
final class FirstRooms {
  private FirstRooms() {}

  static List<Room> all() {
    List<String> people = Team.people().stream().map(Person::id).toList();
    List<String> staff = people.stream().filter(id -> !id.equals("U0GUEST")).toList();
    Stream<Room> channels =
        Stream.of(
            channel("C0OPS", "ops", withBot(people)),
            channel("C0RELEASES", "releases", withBot(people)),
            channel("C0OPSNOTE", "ops-notifications", withBot(staff)),
            channel("C0COFFEE", "coffee", staff));
    return Stream.concat(channels, Team.people().stream().map(FirstRooms::direct)).toList();
  }

  private static Room channel(String id, String name, List<String> members) {
    return new Room(id, name, Kind.CHANNEL, members, List.of());
  }

  private static Room direct(Person person) {
    return new Room(
        person.directRoom(),
        Team.BOT_USER.handle(),
        Kind.DIRECT,
        withBot(List.of(person.id())),
        List.of());
  }

  private static List<String> withBot(List<String> people) {
    return Stream.concat(people.stream(), Stream.of(Team.BOT_USER.id())).toList();
  }
}
