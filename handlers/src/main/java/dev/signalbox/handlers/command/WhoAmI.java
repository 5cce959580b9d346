package dev.signalbox.handlers.command;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.people.GroupName;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells people who they are to the bot, and strangers how to become somebody. */
final class WhoAmI {
  private WhoAmI() {}

  static Message known(Visit visit) {
    var caller = visit.caller();
    String groups =
        caller.groups().stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    Words who =
        Words.of("You are ")
            .bold(caller.person().fullName())
            .and(" (")
            .code(caller.person().name().value());
    who = who.and(groups.isEmpty() ? "), in no group." : "), in " + groups + ".");
    List<Piece> estates =
        visit.menu().estates().stream()
            .map(it -> (Piece) new Piece.Paragraph(may(visit, it)))
            .toList();
    return Message.of(who)
        .plus(estates.toArray(Piece[]::new))
        .plus(
            new Piece.Aside(
                Words.of("Groups and channels are in people.yml, rights in each estate's file.")));
  }

  static Message stranger(SlackId id, String home, Set<GroupName> untold) {
    Message unlisted = unlisted(id, home);
    return untold.isEmpty()
        ? unlisted
        : unlisted.plus(new Piece.Paragraph(Words.of(outside(untold))));
  }

  private static String outside(Set<GroupName> untold) {
    Refused no =
        Refused.untold(untold.stream().sorted(Comparator.comparing(GroupName::value)).toList());
    return "%s (%s): if you are, %s.".formatted(no.because(), no.name(), no.next());
  }

  private static Message unlisted(SlackId id, String home) {
    String slack = id.team().value().equals(home) ? id.user().value() : id.toString();
    return Message.of("I do not know you, so I can show you nothing and start nothing.")
        .plus(
            new Piece.Paragraph(
                Words.of("Next: ask somebody who keeps people.yml to add this line under ")
                    .code("persons")
                    .and(", and your name to a group:")),
            new Piece.Verbatim("your-name: { name: Your Name, slack: [%s] }".formatted(slack)));
  }

  private static Words may(Visit visit, Estate estate) {
    Words words = Words.empty().bold(estate.about().title()).and(": ");
    return words.and(
        visit
            .rights()
            .startRefused(estate)
            .map(no -> "look; not start here, because " + no.because())
            .orElse("look and start here"));
  }
}
