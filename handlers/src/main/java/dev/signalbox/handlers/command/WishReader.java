package dev.signalbox.handlers.command;

import dev.signalbox.handlers.agenda.Owner;
import dev.signalbox.handlers.agenda.Wish;
import dev.signalbox.handlers.guard.Somebody;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** From words to what shall be done, by whom and until when. */
@Singleton
final class WishReader {
  private static final int LONGEST = 500;
  private static final int LONGEST_LINK = 1000;
  private static final int LONGEST_TAGS = 200;

  private final Rosters rosters;

  WishReader(Rosters rosters) {
    this.rosters = rosters;
  }

  /** {@code then}: only where all of it can be read. */
  Message read(BuiltIn word, Map<String, String> given, String what, Function<Wish, Message> then) {
    Optional<String> whom = Optional.ofNullable(given.get("owner"));
    Optional<Somebody> owner = whom.flatMap(it -> Somebody.called(it, rosters.now()));
    if (whom.isPresent() && owner.isEmpty()) {
      return Somebody.unknown(whom.get()).message(AgendaDesk.NOTHING);
    }
    return mistake(given, what)
        .map(it -> Term.misread(word, it))
        .orElseGet(() -> then.apply(wish(given, what, owner)));
  }

  private static Wish wish(Map<String, String> given, String what, Optional<Somebody> owner) {
    return new Wish(
        what,
        owner.map(it -> new Owner(it.person().name().value(), it.user())),
        Optional.ofNullable(given.get("due")).flatMap(WishReader::day),
        Optional.ofNullable(given.get("link")).flatMap(WishReader::link),
        tags(given));
  }

  private static Optional<String> mistake(Map<String, String> given, String what) {
    Optional<String> due =
        Optional.ofNullable(given.get("due"))
            .filter(it -> day(it).isEmpty())
            .map(WishReader::noDay);
    Optional<String> link =
        Optional.ofNullable(given.get("link"))
            .filter(it -> link(it).isEmpty())
            .map("'%s' is no link like https://…"::formatted);
    boolean isLong =
        what.length() > LONGEST || String.join(" ", tags(given)).length() > LONGEST_TAGS;
    return due.or(() -> link)
        .or(
            () ->
                what.isBlank()
                    ? Optional.of("what shall be done is missing")
                    : isLong
                        ? Optional.of("say it in %d letters at most".formatted(LONGEST))
                        : Optional.empty());
  }

  static List<String> tags(Map<String, String> given) {
    return Stream.of(given.getOrDefault("tag", "").split("[,\\s]+", -1))
        .filter(it -> !it.isEmpty())
        .distinct()
        .toList();
  }

  static String noDay(String written) {
    return "'%s' is no day like 2026-11-20".formatted(written);
  }

  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<URI> link(String written) {
    String plain = written.replaceFirst("^<([^|>]*)[^>]*>$", "$1");
    return plain.matches("https?://[^\\s/]+\\S*") && plain.length() <= LONGEST_LINK
        ? parsed(plain)
        : Optional.empty();
  }

  private static Optional<URI> parsed(String plain) {
    try {
      return Optional.of(URI.create(plain));
    } catch (IllegalArgumentException noLink) {
      return Optional.empty();
    }
  }
}
