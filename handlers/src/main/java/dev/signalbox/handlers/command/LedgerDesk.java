package dev.signalbox.handlers.command;

import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.handlers.guard.Refused;
import dev.signalbox.handlers.ledger.Auditor;
import dev.signalbox.handlers.ledger.Entry;
import dev.signalbox.handlers.ledger.Ledger;
import dev.signalbox.handlers.ledger.Ledger.Remembered;
import dev.signalbox.handlers.ledger.Verified;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the ledger out, as far as the asker may see it, and has it verified. */
@Singleton
final class LedgerDesk {
  private static final int READ = 2000;
  private static final int SHOWN = 30;
  private static final String A_SEAL = "[1-9][0-9]{0,17}:[0-9a-f]{64}";

  /** What people asked, and what they were refused, changed nothing. */
  private static final Set<Entry.Kind> NO_CHANGE = Set.of(Entry.Kind.ASKED, Entry.Kind.REFUSED);

  private final Ledger ledger;
  private final Auditor auditor;
  private final LedgerExport export;
  private final Clock clock;

  LedgerDesk(Ledger ledger, Auditor auditor, LedgerExport export, Clock clock) {
    this.ledger = ledger;
    this.auditor = auditor;
    this.export = export;
    this.clock = clock;
  }

  Answer ledger(Map<String, String> given, Visit visit) {
    return switch (given.getOrDefault("what", "show")) {
      case "show" -> read(given, visit, BuiltIn.LEDGER, filter(given));
      case "export" -> export(given, visit);
      case "verify" -> verify(Optional.ofNullable(given.get("seal")));
      case String other -> misread(BuiltIn.LEDGER, "the ledger knows no '%s'".formatted(other));
    };
  }

  Answer changes(Map<String, String> given, Visit visit) {
    Optional<String> estate = Optional.ofNullable(given.get("estate"));
    return read(
        given,
        visit,
        BuiltIn.CHANGES,
        it -> !NO_CHANGE.contains(it.kind()) && (estate.isEmpty() || it.estate().equals(estate)));
  }

  private Answer read(
      Map<String, String> given, Visit visit, BuiltIn word, Predicate<Entry> wanted) {
    Optional<Duration> since = Measure.duration(given.getOrDefault("since", "24h"));
    if (since.isEmpty()) {
      return misread(word, "'%s' is no time like 2h".formatted(given.get("since")));
    }
    List<Remembered> all = ledger.since(clock.instant().minus(since.get()), READ);
    List<Remembered> found =
        all.stream().filter(it -> maySee(visit, it.entry()) && wanted.test(it.entry())).toList();
    String span = given.getOrDefault("since", "24h");
    String title = word == BuiltIn.CHANGES ? "What changed" : "What happened";
    String narrower =
        "`%s` narrows it.%s"
            .formatted(word.usage(), all.size() < READ ? "" : " Older rows were not read.");
    return new Answer.Privately(message(title + " in the last " + span, narrower, found));
  }

  private static Predicate<Entry> filter(Map<String, String> given) {
    return entry ->
        Optional.ofNullable(given.get("run")).stream().allMatch(entry.subject()::contains)
            && Optional.ofNullable(given.get("person")).stream().allMatch(entry.person()::equals);
  }

  private Answer export(Map<String, String> given, Visit visit) {
    Optional<Duration> since = Measure.duration(given.getOrDefault("since", "7d"));
    return since.isEmpty()
        ? misread(BuiltIn.LEDGER, "'%s' is no time like 2h".formatted(given.get("since")))
        : new Answer.Later(
            Message.of("I am writing a file; it comes to you alone."),
            () -> Optional.of(export.since(since.get(), visit, filter(given))));
  }

  /** What somebody typed may name estates of others, so that only they read it. */
  static boolean maySee(Visit visit, Entry entry) {
    return entry
        .estate()
        .map(it -> visit.menu().estate(it).isPresent())
        .orElseGet(
            () -> !NO_CHANGE.contains(entry.kind()) || entry.person().equals(visit.person()));
  }

  private static Message message(String title, String narrower, List<Remembered> found) {
    if (found.isEmpty()) {
      return Message.of(title + ": nothing that you may see.");
    }
    Words words = Words.empty();
    for (Remembered one : found.stream().limit(SHOWN).toList()) {
      Entry entry = one.entry();
      words = words.moment(one.at()).and(" ").bold(entry.person()).and(" ");
      words = words.code(entry.kind().name()).and(" " + entry.subject() + "\n");
    }
    String more =
        found.size() > SHOWN ? " The newest %d of %d.".formatted(SHOWN, found.size()) : "";
    return new Message(
            Words.of(title), List.of(new Piece.Heading(title), new Piece.Paragraph(words)))
        .plus(new Piece.Aside(Words.of(narrower + more)));
  }

  private Answer verify(Optional<String> noted) {
    return noted.filter(it -> !it.matches(A_SEAL)).isPresent()
        ? misread(BuiltIn.LEDGER, "a seal looks like 1234:ab12…")
        : new Answer.Later(
            Message.of("I am reading the whole ledger; this may take a while."),
            () -> Optional.of(verdict(auditor.verify(noted))));
  }

  private static Message verdict(Verified verified) {
    return switch (verified) {
      case Verified.Whole(long rows, var newest) ->
          Message.of(
              Words.of(
                      ":lock: All %d rows are as they were written. The newest seal is "
                          .formatted(rows))
                  .code(newest.toString())
                  .and(": noted elsewhere, it proves that nothing before it was changed."));
      case Verified.Broken(long seq, var damage) ->
          Message.of(
              Words.of(":rotating_light: Row %d %s. ".formatted(seq, damage.says()))
                  .and("Next: stop trusting this database, and compare it with a backup."));
    };
  }

  private static Answer misread(BuiltIn word, String because) {
    String usage = "`%s`".formatted(word.usage());
    return new Answer.Privately(
        new Refused(Refusal.NOT_UNDERSTOOD, because, usage).message("Nothing was looked up"));
  }
}
