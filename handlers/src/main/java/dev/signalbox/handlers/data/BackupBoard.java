package dev.signalbox.handlers.data;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.SiteName;
import dev.signalbox.config.type.Measure;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.integrations.backups.Backup;
import dev.signalbox.integrations.backups.Shelf;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.chat.Words;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All backups of an estate as people read them; the newest of each site are opened. */
@Singleton
public final class BackupBoard {
  private static final int OPENED = 3;
  private static final int LISTED = 10;
  private static final String NOBODY = "look";

  private final Vaults vaults;
  private final Archivist archivist;
  private final Clock clock;

  BackupBoard(Vaults vaults, Archivist archivist, Clock clock) {
    this.vaults = vaults;
    this.archivist = archivist;
    this.clock = clock;
  }

  public Message of(Estate estate) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Heading("Backups of " + estate.about().title()));
    for (EnvironmentName environment : estate.topology().environments().sequencedKeySet()) {
      for (SiteName site : estate.topology().sites().sequencedKeySet()) {
        pieces.add(new Piece.Paragraph(shelf(estate, environment, site)));
      }
    }
    return new Message(Words.of("Backups of " + estate.about().title()), pieces);
  }

  private Words shelf(Estate estate, EnvironmentName environment, SiteName site) {
    Words head = Words.empty().bold("%s (%s)".formatted(site, environment));
    Errand errand =
        new Errand(NOBODY, estate.name().value(), Optional.of(environment.value()), NOBODY);
    return switch (vaults.of(errand, site)) {
      case Asked.Troubled<Vault>(Trouble trouble) -> head.and(": :question: " + trouble.says());
      case Asked.Told<Vault>(Vault vault) ->
          switch (archivist.shelf(vault)) {
            case Asked.Troubled<Shelf>(Trouble trouble) ->
                head.and(": :question: " + trouble.says());
            case Asked.Told<Shelf>(Shelf shelf) -> head.and(lines(vault, shelf));
          };
    };
  }

  private Words lines(Vault vault, Shelf shelf) {
    if (shelf.backups().isEmpty()) {
      return Words.of(": none is called %s".formatted(vault.series().says()));
    }
    Words words = Words.empty();
    for (Backup backup : shelf.backups().stream().limit(LISTED).toList()) {
      boolean opened = shelf.before(backup).count() >= shelf.backups().size() - OPENED;
      words = words.and("\n• ").and(line(backup)).and(opened ? verdict(vault, backup) : "");
    }
    int more = shelf.backups().size() - LISTED;
    Words all = more > 0 ? words.and("\n• and %d older ones".formatted(more)) : words;
    return shelf.strangers().isEmpty()
        ? all
        : all.and(
            "\n• called as they should not be: %s".formatted(String.join(", ", shelf.strangers())));
  }

  private Words line(Backup backup) {
    return Words.empty()
        .code(backup.name().key())
        .and(
            " %s, %s, %s old"
                .formatted(
                    backup.name().isByHand() ? "manual" : "scheduled",
                    new Size(backup.size()),
                    Measure.written(Yardstick.age(backup, clock.instant()))));
  }

  private String verdict(Vault vault, Backup backup) {
    return switch (archivist.judge(vault, backup.name())) {
      case Asked.Troubled<Optional<Archivist.Judged>>(Trouble trouble) ->
          ", :question: " + trouble.says();
      case Asked.Told<Optional<Archivist.Judged>>(var judged) ->
          judged
              .map(it -> it.flaw().map(", :warning: "::concat).orElse(", :white_check_mark: sound"))
              .orElse(", gone again");
    };
  }
}
