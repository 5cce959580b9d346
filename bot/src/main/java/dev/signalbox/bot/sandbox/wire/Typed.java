package dev.signalbox.bot.sandbox.wire;

import dev.signalbox.bot.sandbox.workspace.Group;
import dev.signalbox.bot.sandbox.workspace.Person;
import dev.signalbox.bot.sandbox.workspace.Rooms;
import dev.signalbox.bot.sandbox.workspace.Team;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, as Slack passes it on: escaped, names turned into ids. */
final class Typed {
  private static final Pattern NAME = Pattern.compile("(?<![\\w@#;])([@#])([a-z][a-z0-9-]*)");

  private Typed() {}

  static String inMessage(String text, Rooms rooms, String person) {
    return withIds(text, rooms, person, false);
  }

  /** Commands carry the names beside the ids. */
  static String inCommand(String text, Rooms rooms, String person) {
    return withIds(text, rooms, person, true);
  }

  private static String withIds(String text, Rooms rooms, String person, boolean labelled) {
    Matcher names = NAME.matcher(escaped(text));
    return names.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(1).equals("@")
                    ? someone(found.group(2), labelled)
                    : channel(found.group(2), rooms, person)));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String someone(String handle, boolean labelled) {
    Optional<Person> person = Team.byHandle(handle);
    if (person.isPresent()) {
      return "<@" + person.get().id() + (labelled ? "|" + handle : "") + ">";
    }
    return Team.groups().stream()
        .filter(group -> group.handle().equals(handle))
        .map(Group::id)
        .map(id -> "<!subteam^" + id + (labelled ? "|@" + handle : "") + ">")
        .findFirst()
        .orElse("@" + handle);
  }

  private static String channel(String name, Rooms rooms, String person) {
    return rooms.of(person).stream()
        .filter(room -> !room.isDirect() && room.name().equals(name))
        .map(room -> "<#" + room.id() + "|" + name + ">")
        .findFirst()
        .orElse("#" + name);
  }
}
