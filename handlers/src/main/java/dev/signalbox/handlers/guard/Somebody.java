package dev.signalbox.handlers.guard;

import dev.signalbox.config.people.Person;
import dev.signalbox.config.people.SlackId;
import dev.signalbox.config.people.UserId;
import dev.signalbox.handlers.roster.Census;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person whom somebody else has named.
 *
 * @param user as they are mentioned in our own team
 */
public record Somebody(Person person, UserId user) {
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,20})(?:\\|[^>]*)?>");

  /** By a mention, by their name in people.yml or by their full one; empty where nobody is. */
  public static Optional<Somebody> called(String whom, Census census) {
    Matcher mention = MENTION.matcher(whom);
    if (mention.matches()) {
      UserId user = new UserId(mention.group(1));
      return census
          .person(new SlackId(census.people().team(), user))
          .map(it -> new Somebody(it, user));
    }
    String name = whom.startsWith("@") ? whom.substring(1) : whom;
    return census.people().persons().stream()
        .filter(it -> it.name().value().equals(name) || it.fullName().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(it -> atHome(it, census).map(user -> new Somebody(it, user)));
  }

  /** Why nobody is meant by that. */
  public static Refused unknown(String whom) {
    return new Refused(
        Refusal.UNKNOWN_PERSON,
        "I know nobody called '%s'".formatted(whom),
        "mention somebody whom people.yml lists");
  }

  private static Optional<UserId> atHome(Person person, Census census) {
    return person.slack().stream()
        .filter(it -> it.team().equals(census.people().team()))
        .map(SlackId::user)
        .min(Comparator.comparing(UserId::value));
  }

  /** As if they had come to the counter, in no channel. */
  public Caller caller(Census census) {
    return new Caller(
        person,
        census.groupsOf(person),
        Optional.empty(),
        Caller.Where.DIRECT,
        census.untold(new SlackId(census.people().team(), user)));
  }
}
