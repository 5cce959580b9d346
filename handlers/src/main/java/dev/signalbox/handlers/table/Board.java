package dev.signalbox.handlers.table;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.RoleTable;
import dev.signalbox.config.estate.SiteRow;
import dev.signalbox.handlers.source.Shelf;
import dev.signalbox.integrations.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The role table of an estate, and the environment whose roles it is to tell. */
record Board(Estate estate, String environment, RoleTable table, Shelf shelf) {

  List<SiteRow> sites() {
    return estate.topology().siteRows();
  }

  Found find(Optional<SourceFile> file) {
    Found found =
        file.map(it -> new GridReader(table.heading(), sites()).find(it.text()))
            .orElseGet(() -> new Found.Nowhere("there is no such file: put it back"));
    return switch (found) {
      case Found.Here here -> here;
      case Found.Nowhere(String why) -> new Found.Nowhere("%s: %s".formatted(says(), why));
    };
  }

  /** As people say where it is. */
  String says() {
    return shelf.says(table.file());
  }

  /** What a step writes into, whatever it says by then. */
  String identity() {
    return "'%s' in %s, rows of %s".formatted(table.heading(), says(), rows());
  }

  String rows() {
    return sites().stream().map(SiteRow::label).collect(Collectors.joining(" and "));
  }
}
