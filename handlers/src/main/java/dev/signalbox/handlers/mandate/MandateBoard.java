package dev.signalbox.handlers.mandate;

import dev.signalbox.config.estate.Environment;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.runbook.Runbook;
import dev.signalbox.handlers.guard.Somebody;
import dev.signalbox.handlers.roster.Census;
import dev.signalbox.handlers.roster.Rosters;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What somebody can do to an estate, for people. It asks no neighbour. */
@Singleton
public final class MandateBoard {
  /** So many deeds of an environment are read in a message; more of them are in a file. */
  private static final int SHOWN = 10;

  private final Deeds deeds;
  private final Rosters rosters;

  MandateBoard(Deeds deeds, Rosters rosters) {
    this.deeds = deeds;
    this.rosters = rosters;
  }

  public Message of(Somebody somebody, Estate estate) {
    Census census = rosters.now();
    Mandate mandate = new Mandate(somebody.caller(census), census, estate, deeds.of(estate));
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Paragraph(Words.empty().bold(sentence(mandate))));
    pieces.add(new Piece.Paragraph(Words.of(start(mandate))));
    mandate.environments().forEach(it -> pieces.addAll(place(mandate, it)));
    pieces.add(new Piece.Paragraph(Words.of(locks(mandate))));
    pieces.add(new Piece.Paragraph(Words.of(unguarded(mandate))));
    pieces.add(new Piece.Aside(Words.of(fine(mandate))));
    return new Message(Words.of(sentence(mandate)), pieces);
  }

  private static String sentence(Mandate mandate) {
    String places =
        mandate.environments().toList().reversed().stream()
            .map(it -> "on %s: %s".formatted(it.name(), listed(mandate.alone(it))))
            .collect(Collectors.joining("; "));
    return "%s alone can destroy: %s."
        .formatted(mandate.name(), places.isEmpty() ? "nothing" : places);
  }

  private static String listed(List<String> all) {
    return all.isEmpty() ? "nothing" : String.join(", ", all);
  }

  private String start(Mandate mandate) {
    String title = mandate.estate().about().title();
    if (mandate.mayStart()) {
      return "May start on %s: %s."
          .formatted(
              title,
              listed(
                  deeds.orders(mandate.estate()).runbooks().stream()
                      .map(MandateBoard::words)
                      .distinct()
                      .toList()));
    }
    return "May start nothing on %s, which takes %s%s."
        .formatted(
            title,
            Mandate.names(mandate.estate().about().may().start()),
            mandate.mayLook() ? ", but may look" : ", nor look at it");
  }

  private static String words(Runbook runbook) {
    return String.join(" ", runbook.command().words());
  }

  private static List<Piece> place(Mandate mandate, Environment where) {
    List<String> lines =
        mandate.destroying(where).stream()
            .map(it -> "%s: %s; %s".formatted(it.how(), it.says(), mandate.whose(it)))
            .distinct()
            .toList();
    if (lines.isEmpty() || !mandate.mayStart()) {
      return List.of();
    }
    Words words = Words.of("What cannot be taken back on ").bold(where.name().value()).and(":");
    for (String line : lines.stream().limit(SHOWN).toList()) {
      words = words.and("\n• " + line);
    }
    return lines.size() <= SHOWN
        ? List.of(new Piece.Paragraph(words))
        : List.of(
            new Piece.Paragraph(words.and("\nand %d more:".formatted(lines.size() - SHOWN))),
            new Piece.Attached(
                "what-can-%s-%s.txt".formatted(mandate.estate().name(), where.name()),
                String.join("\n", lines) + "\n"));
  }

  private static String locks(Mandate mandate) {
    String places = listed(mandate.locked().stream().map(it -> it.name().value()).toList());
    String holders = Mandate.names(mandate.keyHolders());
    if (mandate.locked().isEmpty()) {
      return "No environment of it is locked.";
    }
    return mandate.holdsKey()
        ? "Can unlock %s, with another of %s.".formatted(places, holders)
        : "Cannot unlock %s: that takes two of %s.".formatted(places, holders);
  }

  private static String unguarded(Mandate mandate) {
    String all =
        mandate.unguarded().entrySet().stream()
            .map(it -> "%s (%s)".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining(", "));
    String first =
        "Commands and jobs that need no second person: %s.".formatted(all.isEmpty() ? "none" : all);
    return mandate.idle().isEmpty()
        ? first
        : "%s No procedure names these: %s.".formatted(first, listed(mandate.idle()));
  }

  private static String fine(Mandate mandate) {
    String glass =
        mandate.holdsKey() && mandate.mayStart()
            ? "With --break-glass one other person is enough, whoever is named. "
            : "";
    String untold =
        mandate.whose().untold().isEmpty()
            ? ""
            : "Slack does not say who is in %s, so there may be more. "
                .formatted(Mandate.names(mandate.whose().untold()));
    return glass + untold + "What people can do past me, on a host or in GitLab, I cannot see.";
  }
}
